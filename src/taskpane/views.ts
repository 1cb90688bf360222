import { lazy, type ComponentType } from 'react';
import type { Text } from '../core/text';
import type { SheetOutline } from '../define/sheet/outline';
import type { Workbook } from '../excel/workbook';
import { words as explainWords } from './explain/text';
import { words as functionWords } from './functions/text';
import { words as policyWords } from './policy/text';
import { words as settingsWords } from './settings/text';
import { words as welcomeWords } from './welcome/text';
import type { LoadSheet } from './sheet-rooms';

/** What every view of the pane is given; each takes what it needs. */
export interface ViewProps {
  readonly sheets: readonly SheetOutline[];
  readonly loadSheet: LoadSheet;
  readonly workbook: Workbook;
  readonly version: string;
  readonly onBack: () => void;
  readonly takesFocus: boolean;
}

/** A view beside the forms of the sheets: a file of its own, fetched when it is first opened. */
interface PaneView {
  /** Begins with @, as no sheet does. */
  readonly id: string;
  readonly title: Text;
  readonly hint: Text;
  readonly View: ComponentType<ViewProps>;
}

/** What the pane opens with the first time. */
export const WELCOME_VIEW = '@welcome';

/** The views in the order in which they are offered below the sheets. */
export const views: readonly PaneView[] = [
  {
    id: '@functions',
    title: functionWords.title,
    hint: functionWords.hint,
    View: lazy(() => import(/* webpackChunkName: "functions-view" */ './functions/FunctionsView')),
  },
  {
    id: '@policy',
    title: policyWords.title,
    hint: policyWords.hint,
    View: lazy(() => import(/* webpackChunkName: "policy-view" */ './policy/PolicyView')),
  },
  {
    id: '@explain',
    title: explainWords.title,
    hint: explainWords.hint,
    View: lazy(() => import(/* webpackChunkName: "explain-view" */ './explain/ExplainView')),
  },
  {
    id: '@settings',
    title: settingsWords.title,
    hint: settingsWords.hint,
    View: lazy(() => import(/* webpackChunkName: "settings-view" */ './settings/SettingsView')),
  },
  {
    id: WELCOME_VIEW,
    title: welcomeWords.title,
    hint: welcomeWords.hint,
    View: lazy(() => import(/* webpackChunkName: "welcome-view" */ './welcome/WelcomeView')),
  },
];
