/**
 * What the task pane's page may load: its own files and Office.js. The hash is that of an empty style element, which
 * Fluent UI creates and fills through the style sheet object. Style attributes are allowed because Office.js parses
 * texts as XML, and the browser's own error page for a bad one has them.
 */
export function contentSecurity(officeJs: string): string {
  const office = new URL(officeJs).origin;
  return [
    "default-src 'none'",
    `script-src 'self' ${office}`,
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
