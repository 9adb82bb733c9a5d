/** Whether editors reach the CMS by HTTPS, from what CMS_PUBLIC_URL says. */
export function isHttps(address: string): boolean {
  return /^https:/i.test(address.trim());
}
