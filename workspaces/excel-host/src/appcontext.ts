/** What the pane learns about its host at the start. */
export interface PaneIdentity {
  readonly conversation: string;
  readonly app: string;
  readonly origin: string;
}

/** Excel on the web as of the requirement sets that this host stands in for. */
export const REQUIREMENT_SETS: Readonly<Record<string, number>> = {
  ExcelApi: 1.17,
  CustomFunctionsRuntime: 1.4,
  // Without it the library would not send arrays of results.
  CustomFunctions: 1.9,
  SharedRuntime: 1.2,
  // Without it the library drops `delayForCellEdit` silently.
  DelayForCellEdit: 1.1,
  RichApiRuntimeFlag: 1.2,
  AddinCommands: 1.3,
  DialogApi: 1.2,
  RibbonApi: 1.2,
  Settings: 1.1,
};

/** Host, platform, version, locale, … and flags: 1 for the shared runtime, 2 for custom functions. */
export function hostInfo(locale: string): string {
  return `Excel$Web$16.01$${locale}$$$$3`;
}

function xdmInfo({ conversation, app, origin }: PaneIdentity): string {
  return `${conversation}|${app}|${origin}`;
}

/** The name that the pane's window must bear from its birth on: without it dialogs fail. */
export function windowName(locale: string, identity: PaneIdentity): string {
  return JSON.stringify({
    hostInfo: hostInfo(locale),
    xdmInfo: xdmInfo(identity),
    serializerVersion: '1',
    flights: '[]',
  });
}

/** The pane's address: `_xdm_Info` must stand last, its origin unescaped. */
export function paneAddress(url: string, locale: string, identity: PaneIdentity): string {
  const [page = url] = url.split('#');
  const join = page.includes('?') ? '&' : '?';
  return `${page}${join}_host_Info=${hostInfo(locale)}#&_serializer_version=1&_xdm_Info=${xdmInfo(identity)}`;
}

export interface AppContextState {
  readonly locale: string;
  readonly app: string;
  readonly workbookName: string;
  readonly settings: ReadonlyMap<string, string>;
  readonly requirements: Readonly<Record<string, number | null>>;
  readonly paneVisible: boolean;
}

/** The answer to the pane's first question. */
export function appContext(state: AppContextState): object {
  const sets = Object.entries({ ...REQUIREMENT_SETS, ...state.requirements }).filter(
    ([, version]) => version !== null,
  );
  return {
    _id: state.app,
    _appName: 16,
    _appVersion: 16.01,
    _appUILocale: state.locale,
    _dataLocale: state.locale,
    _docUrl: `${state.workbookName}.xlsx`,
    _clientMode: 0,
    _settings: [...state.settings],
    _reason: 1,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: state.app,
    _appInstanceId: state.app,
    _requirementMatrix: JSON.stringify(Object.fromEntries(sets)),
    _hostFullVersion: '16.0.18000.40000',
    _appMinorVersion: 1,
    _addinName: 'Add-in',
    _appDomains: [],
    _featureGates: {},
    _dialogRequirementMatrix: JSON.stringify({ DialogApi: 1.2 }),
    _initialDisplayMode: state.paneVisible ? 2 : 1,
  };
}
