import { del, get, set } from 'idb-keyval'
import { useEffect, useRef, useState } from 'react'
import { deviceStore } from '../device/device-key.ts'
import type { Typed } from './sheet-values.ts'

export interface SheetDraft {
  /** undefined while the device is being asked. */
  readonly typed: Typed | undefined
  /** Whether the device has what was typed. */
  readonly kept: boolean
  readonly change: (indicator: string, text: string) => void
  readonly forget: () => void
}

/** What was typed into one sheet, kept on the device until it is reported; figures of an area are no personal data. */
export function useSheetDraft(name: string): SheetDraft {
  const [typed, setTyped] = useState<Typed>()
  const [kept, setKept] = useState(false)
  const latest = useRef<Typed>({})
  useEffect(() => {
    let gone = false
    const show = (found: Typed) => {
      if (gone) return
      latest.current = found
      setTyped(found)
      setKept(Object.keys(found).length > 0)
    }
    get<Typed>(name, deviceStore()).then(
      (found) => show(found ?? {}),
      () => show({}),
    )
    return () => {
      gone = true
    }
  }, [name])
  return {
    typed,
    kept,
    change: (indicator, text) => {
      const next = { ...latest.current, [indicator]: text }
      latest.current = next
      setTyped(next)
      set(name, next, deviceStore()).then(
        () => setKept(true),
        () => setKept(false),
      )
    },
    forget: () => {
      latest.current = {}
      setTyped({})
      setKept(false)
      void del(name, deviceStore()).catch(() => undefined)
    },
  }
}
