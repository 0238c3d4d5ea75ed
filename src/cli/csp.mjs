/**
 * The content security policy of the page: everything from its own origin, nothing from any other host.
 *
 * `data:` and `blob:` images are needed by Phaser, whose loader turns every picture into a blob and
 * whose default textures are data addresses. No inline script or style is allowed: the views set
 * styles through the CSSOM, which a policy doesn't restrict.
 */
const DIRECTIVES = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "media-src 'self' blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** The policy as the header that our own server sends. */
export const CONTENT_SECURITY_POLICY = [...DIRECTIVES, "frame-ancestors 'none'"].join('; ');

/** The policy as a `<meta>` element may hold it, for a page served by any other server. */
export const META_CONTENT_SECURITY_POLICY = DIRECTIVES.join('; ');
