/** Where the responses stand one above the other: a jump to either, in sight while both are read. */
export function SideSwitch() {
  return (
    <nav
      aria-label="Responses"
      className="sticky bottom-3 z-20 flex w-fit justify-self-center rounded-full border bg-surface p-1 shadow-float lg:hidden"
    >
      {['A', 'B'].map((id) => (
        <a key={id} href={`#text-${id}`} className="rounded-full px-4 py-1 font-medium hover:bg-sunken">
          Response {id}
        </a>
      ))}
    </nav>
  )
}
