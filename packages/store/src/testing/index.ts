export { backendAt, temporarySqlite, type Backend, type OpenBackend } from './backend.ts'
export { conformance } from './conformance.ts'
