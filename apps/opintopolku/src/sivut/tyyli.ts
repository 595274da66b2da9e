/** The stylesheet of all pages. */
export const TYYLI = `
:root { color-scheme: light; font-family: system-ui, sans-serif; line-height: 1.5; color: #1b1b1b; background: #fff; }
body { margin: 0; }
header { background: #fbe38e; border-bottom: 2px solid #6b4e00; padding: 0 1rem; }
header p { max-width: 60rem; margin: 0 auto; padding: 0.5rem 0; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.75rem; margin: 0.5rem 0 1rem; }
h2 { font-size: 1.25rem; margin: 1.5rem 0 0.5rem; }
a { color: #00478a; }
:focus-visible { outline: 3px solid #00478a; outline-offset: 2px; }
label { display: block; font-weight: 600; }
input { font: inherit; padding: 0.4rem; border: 1px solid #555; border-radius: 3px; min-width: 16rem; max-width: 100%; box-sizing: border-box; }
button { font: inherit; padding: 0.4rem 0.9rem; border: 1px solid #00478a; border-radius: 3px; background: #00478a; color: #fff; cursor: pointer; text-align: left; }
.haku, .tunnukset { margin: 1rem 0; }
.tunnukset p { margin: 0.5rem 0; }
ul.valinnat { list-style: none; padding: 0; }
ul.valinnat li { border-top: 1px solid #bbb; padding: 0.6rem 0; }
ul.valinnat p { margin: 0.2rem 0 0; }
.virhe { border-left: 4px solid #a80000; padding: 0.5rem 1rem; background: #fdecec; }
.taulukko { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.6rem 0.3rem 0; border-bottom: 1px solid #bbb; }
code { overflow-wrap: anywhere; }
`
