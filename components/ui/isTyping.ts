/** Whether a key was meant for a field, a dialog, a menu or the browser, and not as a command to the page. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return true;
  const { target } = event;
  if (!(target instanceof Element)) return false;
  return (
    target.closest("input, textarea, select, dialog, [contenteditable=true], [role=menu], [role=tablist]") !== null
  );
}
