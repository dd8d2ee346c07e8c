/**
 * The list of files that a Linux desktop keeps of what was used lately (`recently-used.xbel`). GTK's dialogs put every
 * chosen file on it, with its whole path, and offer no way to leave that out.
 */

const bookmark = /[ \t]*<bookmark\s[^>]*?href="([^"]*)"[^>]*?(?:\/>|>[\s\S]*?<\/bookmark>)[ \t]*\r?\n?/g;
const application =
  /[ \t]*<bookmark:application\s[^>]*?name="([^"]*)"[^>]*?(?:\/>|>[\s\S]*?<\/bookmark:application>)[ \t]*\r?\n?/g;

/**
 * The list without what this program has put on it. A file that another program used as well stays, without us.
 * Everything else stays as it is, byte for byte.
 */
export function withoutOurs(list: string, names: readonly string[]): string {
  const isOurs = (name: string): boolean => names.includes(unescapeXml(name));
  return list.replace(bookmark, (entry: string) => {
    const users = [...entry.matchAll(application)].map(([, name = '']) => name);
    if (!users.some(isOurs)) return entry;
    if (users.every(isOurs)) return '';
    return entry.replace(application, (user: string, name: string) => (isOurs(name) ? '' : user));
  });
}

function unescapeXml(text: string): string {
  const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (whole: string, name: string) => signs[name] ?? whole);
}
