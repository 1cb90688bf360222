/** The sandbox's Excel: everything a page or a test needs to run the unmodified add-in without Excel. */
export { createHost } from './host';
export type { Host, HostOptions, Pane, PaneOptions } from './host';
export { createSandboxApi } from './api';
export type { SandboxApi } from './api';
export type { ChartAxisPicture, ChartPicture, ChartSeriesPicture } from './pictures';
export type { Faults, BatchFault } from './faults';
export type { FunctionsMetadata, FunctionMetadata } from './metadata';
export { parseEntry } from './entry';
export { boxAddress, columnName, parseBox } from './address';
export type * from './engine';
