/** The sandbox's Excel: everything a page or a test needs to run the unmodified add-in without Excel. */
export { createHost } from './host';
export type { Host, HostOptions, Pane, PaneOptions } from './host';
export { createSandboxApi } from './api';
export type { SandboxApi } from './api';
export type { ChartAxisPicture, ChartPicture, ChartSeriesPicture } from './pictures';
export type { Blanks } from './custom-arguments';
export type { R1C1Filling } from './model/context';
export { EXCEL_PAYLOAD_LIMIT } from './faults';
export type { BatchFault, Faults } from './faults';
export type { FunctionsMetadata, FunctionMetadata } from './metadata';
export { parseEntry } from './entry';
export { boxAddress, columnName, parseBox } from './address';
export { servedClasses } from './served';
export type { ServedClass } from './served';
export type { Channel } from './xdm';
export type * from './engine';
