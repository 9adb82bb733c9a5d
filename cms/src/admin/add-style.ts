/** Adds rules to the page for what Strapi draws itself and gives no other way to change. */
export function addStyle(css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
}
