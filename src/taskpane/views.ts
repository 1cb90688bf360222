/** The view that lists the worksheet functions; no sheet has such an id. */
export const FUNCTIONS_VIEW = '@functions';
