import { FluentProvider, makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { SheetOutline } from '../define/sheet/outline';
import { onViewAsked } from '../excel/asked-view';
import { officeIsDark, recall, remember } from '../excel/environment';
import type { RecipeSheet } from '../excel/recipe';
import type { Workbook } from '../excel/workbook';
import { Failure } from '../ui/Failure';
import { darkTheme, lightTheme } from '../ui/themes';
import { useDark } from '../ui/use-dark';
import { Footer } from './Footer';
import { LanguageProvider, useLanguage } from './language';
import { OpenedSheet } from './OpenedSheet';
import { rememberUse } from './home/last-used';
import { HomeView } from './home/HomeView';
import type { LoadSheet } from './sheet-rooms';
import { words } from './text';
import { useBuilt } from './use-built';
import { views, WELCOME_VIEW } from './views';

// The first look needs neither: each view is a file of its own, fetched when it is wanted or when nothing else is to do.
const loadBuilder = () => import(/* webpackChunkName: "builder" */ './Builder');
const Builder = lazy(() => loadBuilder().then((module) => ({ default: module.Builder })));
const UpdateView = lazy(() =>
  import(/* webpackChunkName: "update-view" */ './UpdateView').then((module) => ({
    default: module.UpdateView,
  })),
);

/** Web views hide the scroll bar of a page that does not ask for it. */
const usePageStyles = makeStaticStyles({
  body: { margin: 0, overflowY: 'scroll' },
  // A list with a long entry makes no field wider than the pane.
  '.fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' },
});

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    boxSizing: 'border-box',
    minHeight: '100vh',
    minWidth: 0,
    padding: tokens.spacingHorizontalM,
    paddingTop: 0,
  },
  main: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    minWidth: 0,
    flexGrow: 1,
  },
});

interface Props {
  readonly sheets: readonly SheetOutline[];
  readonly loadSheet: LoadSheet;
  readonly workbook: Workbook;
  readonly version: string;
}

/** The task pane. */
export function App(props: Props) {
  usePageStyles();
  const dark = useDark(officeIsDark);
  useEffect(() => {
    // Scroll bars and the browser's own controls follow.
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  }, [dark]);
  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme}>
      <LanguageProvider>
        <Views {...props} />
      </LanguageProvider>
    </FluentProvider>
  );
}

/** Home is the view without an id. */
interface View {
  readonly sheet: string;
  readonly takesFocus: boolean;
  /** Counts how often a view was asked for from the ribbon. */
  readonly asked: number;
  /** The built sheet that is to be updated. */
  readonly updates?: RecipeSheet;
}

const WELCOMED = 'welcomed';

/** Whoever opens the pane for the first time reads how it works; a button of the ribbon goes before that. */
const firstView = (): View => ({
  sheet: recall(WELCOMED) === null ? WELCOME_VIEW : '',
  takesFocus: false,
  asked: 0,
});

function Views({ sheets, loadSheet, workbook, version }: Props) {
  const styles = useStyles();
  const { t, lang } = useLanguage();
  const [view, setView] = useState(firstView);
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  useEffect(() => {
    remember(WELCOMED, 'yes');
    void loadBuilder();
  }, []);
  useEffect(
    () => onViewAsked((sheet) => setView(({ asked }) => ({ sheet, takesFocus: false, asked: asked + 1 }))),
    [],
  );

  useEffect(() => {
    if (sheets.some(({ id }) => id === view.sheet)) rememberUse(view.sheet);
  }, [sheets, view.sheet]);

  const show = (sheet: string) => setView(({ asked }) => ({ sheet, takesFocus: true, asked }));
  const Other = views.find(({ id }) => id === view.sheet)?.View;
  const built = useBuilt(workbook, view);
  return (
    <div className={styles.page}>
      <main className={styles.main}>
        <Failure key={view.sheet} fallback={<p role="alert">{t(words.broken)}</p>}>
          <Suspense fallback={<p role="status">{t(words.opening)}</p>}>
            {view.updates ? (
              <UpdateView
                key={view.updates.worksheetId}
                workbook={workbook}
                worksheetId={view.updates.worksheetId}
                worksheet={view.updates.worksheet}
                loadSheet={loadSheet}
                version={version}
                onBack={() => show('')}
              />
            ) : Other ? (
              <Other
                sheets={sheets}
                loadSheet={loadSheet}
                workbook={workbook}
                version={version}
                onBack={() => show('')}
                takesFocus={view.takesFocus}
              />
            ) : view.sheet !== '' ? (
              <OpenedSheet key={view.sheet} id={view.sheet} load={loadSheet} onBack={() => show('')}>
                {(definition) => (
                  <Builder
                    definition={definition}
                    workbook={workbook}
                    version={version}
                    onBack={() => show('')}
                    takesFocus={view.takesFocus}
                    asked={view.asked}
                  />
                )}
              </OpenedSheet>
            ) : (
              <HomeView
                workbook={workbook}
                built={built}
                onUpdate={(updates) =>
                  setView(({ asked }) => ({ sheet: '', takesFocus: true, asked, updates }))
                }
                sheets={sheets}
                onChoose={show}
                takesFocus={view.takesFocus}
              />
            )}
          </Suspense>
        </Failure>
      </main>
      <Footer version={version} />
    </div>
  );
}
