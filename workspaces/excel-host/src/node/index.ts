/** The host without a screen: for tests and scripts in Node. */
export { openWorkbook } from './open-workbook';
export type { CustomFunction, NodeWorkbook, WorkbookOptions } from './open-workbook';
export { createNodeEngine } from '../engine-univer/node';
