import type { Blanks, Engine, FunctionsMetadata, Host, R1C1Filling, SandboxApi } from '../index';
import { createHost, createSandboxApi } from '../index';
import { createNodeEngine } from '../engine-univer/node';
import { OfficeWindow, ORIGIN } from './office-window';

export interface WorkbookOptions {
  /** Display language; `en-US` if absent. */
  readonly locale?: string;
  /** functions.json; the functions are associated by `associate` or by a script. */
  readonly functions?: FunctionsMetadata;
  /** Document settings stored in the workbook. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Requirement sets other than the usual ones; null takes one away. */
  readonly requirements?: Readonly<Record<string, number | null>>;
  /** How empty cells reach custom functions; `null` if absent. */
  readonly blanks?: Blanks;
  /** How one R1C1 formula for many cells is taken; `fills` if absent. */
  readonly r1c1?: R1C1Filling;
  readonly onMessage?: (message: string) => void;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a custom function takes what its metadata says
export type CustomFunction = (...args: any[]) => unknown;

/** A workbook without a screen, with an add-in's window of the unmodified Office.js connected to it. */
export interface NodeWorkbook extends SandboxApi {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly host: Host;
  readonly engine: Engine;
  /** Gives functions of the metadata their code. */
  associate(functions: Readonly<Record<string, CustomFunction>>): void;
  /** Runs a script such as the product's functions.js in the add-in's window. */
  runScript(file: string): void;
  /** Makes Excel, Office, OfficeExtension and CustomFunctions globals; call the result to take them away. */
  installGlobals(): () => void;
  close(): void;
}

const GLOBALS = ['Excel', 'Office', 'OfficeExtension', 'CustomFunctions'] as const;

let count = 0;

/** Opens a workbook with one sheet, `Sheet1`, and waits until the add-in's runtime is ready. */
export async function openWorkbook(options: WorkbookOptions = {}): Promise<NodeWorkbook> {
  const locale = options.locale ?? 'en-US';
  const engine = createNodeEngine('Book1', 'Sheet1');
  const host = createHost({ ...options, engine, locale });
  const office = new OfficeWindow(locale, `node${++count}`);
  const pane = host.connect(office, ORIGIN);
  office.loadOffice();
  await pane.ready;
  const { Excel, Office, OfficeExtension, CustomFunctions } = office.globals as Pick<
    NodeWorkbook,
    (typeof GLOBALS)[number]
  >;
  const library = { Excel, Office, OfficeExtension, CustomFunctions };
  return {
    ...createSandboxApi(host),
    ...library,
    host,
    engine,
    associate(functions) {
      for (const [id, code] of Object.entries(functions)) CustomFunctions.associate(id, code);
    },
    runScript: (file) => office.runFile(file),
    installGlobals() {
      const target = globalThis as unknown as Record<string, unknown>;
      const before = GLOBALS.map((name) => [name, target[name]] as const);
      Object.assign(target, library);
      return () => {
        for (const [name, value] of before) {
          if (value === undefined) delete target[name];
          else target[name] = value;
        }
      };
    },
    close() {
      pane.close();
      office.close();
      host.dispose();
    },
  };
}
