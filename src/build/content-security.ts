/**
 * What the task pane's page may load: its own files and Office.js. The hash is that of an empty style element, which
 * Fluent UI creates and fills through the style sheet object. Style attributes are allowed because Office.js parses
 * texts as XML, and the browser's own error page for a bad one has them. On a host that is not Microsoft's, Office.js
 * asks in a frame of its own whether the host can be trusted.
 */
export function contentSecurity(officeOrigins: readonly string[]): string {
  const office = officeOrigins.join(' ');
  return [
    "default-src 'none'",
    `script-src 'self' ${office}`,
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    `frame-src ${office}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
