/** Whether PostgreSQL and RFC 3339 both have the date: they agree on the years 1 to 9999. */
export function isStorable(date: Date): boolean {
  const year = date.getUTCFullYear();
  return year >= 1 && year <= 9999;
}
