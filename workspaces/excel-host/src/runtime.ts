import { HostObject } from './model/host-object';
import type { RichEntry } from './xdm';

const CATEGORY = 65_536;
const VISIBILITY_CHANGED = 65_539;

/** State of the add-in's shared runtime. */
export interface RuntimeState {
  paneVisible: boolean;
  /** `Background` loads the add-in with the document, `Inactive` does not. */
  startup: string;
}

/** The push that tells the add-in whether its pane is seen. */
export function visibilityEntry(visible: boolean): RichEntry {
  const message = JSON.stringify({ visibility: visible ? 'Visible' : 'Hidden' });
  return [CATEGORY, VISIBILITY_CHANGED, '', message, 0, false];
}

/** Microsoft.AppRuntime.AppRuntimeService and …PersistenceService: show, hide, load with the document. */
export class AppRuntimeService extends HostObject {
  constructor(
    private readonly state: RuntimeState,
    private readonly setVisible: (visible: boolean) => void,
  ) {
    super();
  }

  GetAppRuntimeState(): string {
    return this.state.paneVisible ? 'Visible' : 'Background';
  }

  SetAppRuntimeState(state: string): void {
    this.setVisible(state !== 'Background');
  }

  GetAppRuntimeStartState(): string {
    return this.state.startup;
  }

  SetAppRuntimeStartState(state: string): void {
    this.state.startup = state;
  }
}

/** Microsoft.DynamicRibbon.DynamicRibbon: buttons that are switched on and off. */
export class DynamicRibbon extends HostObject {
  constructor(private readonly enabled: Map<string, boolean>) {
    super();
  }

  GetTab(id: string): DynamicRibbonControl {
    return new DynamicRibbonControl(this.enabled, id);
  }

  GetButton(id: string): DynamicRibbonControl {
    return new DynamicRibbonControl(this.enabled, id);
  }
}

export class DynamicRibbonControl extends HostObject {
  constructor(
    private readonly enabled: Map<string, boolean>,
    private readonly id: string,
  ) {
    super();
  }

  get Id(): string {
    return this.id;
  }

  get Enabled(): boolean {
    return this.enabled.get(this.id) ?? true;
  }

  set Enabled(enabled: boolean) {
    this.enabled.set(this.id, enabled);
  }

  SetVisibility(visible: boolean): void {
    this.enabled.set(this.id, visible);
  }

  GetButton(id: string): DynamicRibbonControl {
    return new DynamicRibbonControl(this.enabled, id);
  }
}

/** Services that the library calls and that have nothing to do here. */
export class QuietService extends HostObject {
  Enable(): void {}

  Disable(): void {}

  NotifyActionHandlerReady(): void {}

  _RegisterVisibilityChangeEvent(): void {}

  _UnregisterVisibilityChangeEvent(): void {}
}

/** Microsoft.ExcelServices.CustomFunctions: the runtime announces itself and delivers results. */
export class CustomFunctionsService extends HostObject {
  constructor(
    private readonly started: () => void,
    private readonly received: (results: never) => void,
  ) {
    super();
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    setTimeout(this.started, 0);
  }

  /** Features that shorten the runtime's interval between results. */
  _GetEnabledFeatures(): readonly number[] {
    return [1, 2, 4];
  }

  SetInvocationArrayResults(results: never): void {
    setTimeout(() => this.received(results), 0);
  }
}
