import { pino, type Logger } from 'pino'

/** JSON lines on standard error; callers pass codes and ids, and whatever else might hold a person is cut. */
export function createLog(level: string): Logger {
  return pino(
    {
      level,
      base: null,
      redact: {
        paths: [
          'answers',
          'values',
          'input',
          'body',
          'headers',
          'username',
          'name',
          '*.answers',
          '*.values',
        ],
        remove: true,
      },
    },
    pino.destination(2),
  )
}
