/** All of updating a built sheet, as the pane fetches it. */
export { setBack } from './undo-update';
export { standingSheet, updateSheet } from './update-sheet';
