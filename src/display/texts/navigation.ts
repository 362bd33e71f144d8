export const NAVIGATION_TEXTS = {
  appName: 'Investeringsbarometer',
  skip: 'Gå til indholdet',
  pages: 'Sider',
  owner: 'Kommune',
  edition: 'Opfølgning',
  settledOn: (when: string) => `opgjort pr. ${when}`,
  overview: 'Oversigt',
  about: 'Om tallene',
  title: (page: string, owner: string) => `${page} · ${owner} · Investeringsbarometer`,
  levels: {
    gaps: '1 · Mod landet',
    groups: '2 · Målgrupper',
    projects: '3 · Projekter',
    projectsBasis: 'mod egen businesscase',
    charts: 'Udvikling og penge',
  },
  noBarometers: 'Opfølgningen har ingen barometre.',
  source: (source: string) =>
    `Kilde: ${source}. Tallene er beregnet her; kildens egne totaler er kun brugt som kontrol.`,
} as const;
