/** A command that cannot be run as it was given. */
export class BadCommand extends Error {}

/** What stands in the folder of a run that another command must not mix with its own. */
export class ForeignRun extends Error {}

/** A file that could not be written. */
export class NotWritten extends Error {}

/** Tables that cannot be read, or not divided into parts, as they stand. */
export class BadTables extends Error {}
