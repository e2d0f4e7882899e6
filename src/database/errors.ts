/** The database can't be opened or brought up to date; the message says what to do and holds no secret. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
}
