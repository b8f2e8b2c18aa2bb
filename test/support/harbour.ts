/**
 * An SOP no institution has: other posts, other facts, a fork that joins again, a vote, a form, clauses, one signature,
 * and a report that passes two hands.
 */
export const harbourSop = `
format: 1
code: HARBOUR-BERTHS
version: 7.0.0
sample: true
name: { id: Sewa dermaga, en: Berth lending }
scope: FOREIGN
sources: [{ code: H, title: Harbour rules, kind: OTHER }]
legalBasis: []
calendar: { mode: CALENDAR_DAYS, zone: Asia/Makassar }
positions:
  - { code: PILOT, title: { id: Pandu, en: Pilot }, party: INSTITUTION }
  - { code: CHANDLER, title: { id: Juru bekal, en: Chandler }, party: INSTITUTION }
  - { code: WARDEN, title: { id: Syahbandar, en: Warden }, party: INSTITUTION }
  - { code: OWNER, title: { id: Pemilik kapal, en: Ship owner }, party: PARTNER }
facts:
  - { name: draught, type: NUMBER, label: { id: Sarat air, en: Draught }, min: 0, max: 20 }
  - { name: cargo, type: CHOICES, label: { id: Muatan, en: Cargo }, choices: [{ code: FISH, title: { id: Ikan, en: Fish } }, { code: SALT, title: { id: Garam, en: Salt } }] }
  - { name: remark, type: TEXT, label: { id: Catatan, en: Remark } }
  - { name: quays, type: UNITS, label: { id: Dermaga, en: Quays } }
  - { name: unsettled, type: NUMBER, label: { id: Syarat terbuka, en: Open terms }, observed: clauses.open }
  - { name: settled, type: NUMBER, label: { id: Syarat disepakati, en: Agreed terms }, observed: clauses.agreed }
  - { name: written, type: BOOLEAN, label: { id: Surat mutakhir, en: Lease as agreed }, observed: clauses.draftCurrent }
  - { name: logged, type: BOOLEAN, label: { id: Catatan siap, en: Log is ready }, observed: monitoring.reportReady }
  - { name: ebb, type: DATE, label: { id: Surut, en: Ebb } }
documents:
  - { kind: lease, title: { id: Surat sewa, en: Lease }, instrument: true, madeFrom: CLAUSES }
  - { kind: log, title: { id: Catatan sandar, en: Mooring log }, madeFrom: MONITORING }
forms: [{ code: SURVEY-OF-HULL, version: "2", title: { id: Pemeriksaan lambung, en: Hull survey } }]
sheets: []
signatures: [{ id: lease, title: { id: Tanda tangan, en: Signing }, document: lease, slots: [{ id: OWNER, position: OWNER }] }]
returnPolicies:
  - { id: AGAIN, policy: LITERAL, onward: [COUNCIL] }
  - { id: LOG_AGAIN, policy: RESTART }
requiredClauses: [{ code: TOLL, title: { id: Bea, en: Toll }, source: { document: H, item: "5", quote: toll } }]
intake:
  id: hail
  title: { id: Kapal memanggil, en: The ship hails }
  source: { document: H, item: "1", quote: hail }
  channels: [RADIO, FLAG]
  by: { rule: ANY_OF, seats: [{ position: OWNER }] }
  inputs: [{ fact: draught, required: true }, { fact: remark }]
  routes: [{ to: [SOUNDING, VICTUALS] }]
steps:
  - id: SOUNDING
    phase: ASSESSMENT
    title: { id: Menduga, en: Sounding }
    source: { document: H, item: "2", quote: sound }
    actors: { rule: ANY_OF, seats: [{ position: PILOT }] }
    timers: [{ id: tide, title: { id: Pasang, en: Tide }, kind: DEADLINE, after: PT6H }]
    actions:
      - id: sound
        label: { id: Duga, en: Sound }
        form: SURVEY-OF-HULL
        inputs: [{ fact: quays, required: true }]
        routes: [{ to: [COUNCIL] }]
  - id: VICTUALS
    phase: ASSESSMENT
    title: { id: Bekal, en: Victuals }
    source: { document: H, item: "3", quote: victual }
    actors: { rule: ANY_OF, seats: [{ position: CHANDLER }] }
    actions:
      - { id: list, label: { id: Daftar, en: List }, inputs: [{ fact: cargo, required: true }] }
      - id: victual
        label: { id: Bekali, en: Victual }
        guards: [{ code: SALT_ABOARD, when: { op: has, fact: cargo, value: SALT }, explain: { id: Garam dulu., en: Salt comes first. } }]
        routes: [{ to: [COUNCIL] }]
  - id: COUNCIL
    phase: DECISION
    title: { id: Dewan, en: Council }
    source: { document: H, item: "4", quote: council }
    join: { rule: ALL, from: [SOUNDING, VICTUALS] }
    actors: { rule: N_OF, n: 2, seats: [{ position: PILOT }, { position: CHANDLER }, { position: WARDEN }] }
    actions:
      - { id: aye, label: { id: Setuju, en: Aye }, effects: [], routes: [{ to: [TERMS] }] }
      - { id: soundAgain, label: { id: Duga lagi, en: Sound again }, by: { rule: ANY_OF, seats: [{ position: WARDEN }] }, return: AGAIN, routes: [{ to: [SOUNDING] }] }
  - id: TERMS
    phase: NEGOTIATION
    title: { id: Syarat, en: Terms }
    source: { document: H, item: "5", quote: toll }
    actors: { rule: ANY_OF, seats: [{ position: WARDEN }] }
    works: [{ on: CLAUSES, by: { rule: ANY_OF, seats: [{ position: WARDEN }, { position: OWNER }] } }]
    actions:
      - id: shake
        label: { id: Bersalaman, en: Shake hands }
        guards:
          - code: TERMS_SETTLED
            when: { op: all, of: [{ op: compare, left: { op: fact, name: settled }, is: GE, right: { op: value, value: 1 } }, { op: compare, left: { op: fact, name: unsettled }, is: EQ, right: { op: value, value: 0 } }] }
            explain: { id: Masih ada syarat terbuka., en: Terms are open. }
        routes: [{ to: [SEALING] }]
  - id: SEALING
    phase: SIGNING
    title: { id: Meterai, en: Sealing }
    source: { document: H, item: "6", quote: seal }
    actors: { rule: ANY_OF, seats: [{ position: WARDEN }, { position: OWNER }] }
    works: [{ on: CLAUSES }]
    accepts: [lease]
    actions:
      - id: makeReady
        label: { id: Siapkan, en: Make ready }
        by: { rule: ANY_OF, seats: [{ position: WARDEN }] }
        requires: { documents: [lease] }
        guards:
          - code: LEASE_AS_AGREED
            when: { op: compare, left: { op: fact, name: written }, is: EQ, right: { op: value, value: true } }
            explain: { id: Surat sewa tidak mutakhir., en: The lease is not as agreed. }
        effects: [{ do: finalise, document: lease }, { do: openSignatures, set: lease }]
        routes: [{ stay: true }]
      - id: seal
        label: { id: Meteraikan, en: Seal }
        by: { rule: ANY_OF, seats: [{ position: OWNER }] }
        effects: [{ do: sign, set: lease, slot: OWNER }, { do: standing, is: IN_FORCE, until: ebb }]
        inputs: [{ fact: ebb, required: true }]
        routes: [{ to: [MOORED] }]
  - id: MOORED
    phase: MONITORING
    title: { id: Sandar, en: Moored }
    source: { document: H, item: "7", quote: log }
    actors: { rule: ANY_OF, seats: [{ position: PILOT }] }
    works: [{ on: MONITORING }]
    accepts: [log]
    requires: { documents: [log] }
    actions:
      - id: handIn
        label: { id: Serahkan, en: Hand in }
        guards:
          - code: LOGGED
            when: { op: compare, left: { op: fact, name: logged }, is: EQ, right: { op: value, value: true } }
            explain: { id: Catatan belum selesai., en: The log is not finished. }
        resumes: [LOG_AGAIN]
        routes: [{ to: [QUAYSIDE] }]
  - id: QUAYSIDE
    phase: MONITORING
    title: { id: Di dermaga, en: At the quay }
    source: { document: H, item: "7", quote: log }
    actors: { rule: ANY_OF, seats: [{ position: CHANDLER }] }
    actions:
      - { id: passOn, label: { id: Teruskan, en: Pass on }, routes: [{ to: [TOWER] }] }
      - { id: logAgain, label: { id: Ulangi, en: Log again }, return: LOG_AGAIN, routes: [{ to: [MOORED] }] }
  - id: TOWER
    phase: MONITORING
    title: { id: Menara, en: Tower }
    source: { document: H, item: "7", quote: log }
    actors: { rule: ANY_OF, seats: [{ position: WARDEN }] }
    actions:
      - { id: readLog, label: { id: Baca, en: Read the log }, routes: [{ outcome: BERTHED }] }
anyTime:
  - { id: sailAway, label: { id: Berlayar, en: Sail away }, by: { rule: ANY_OF, seats: [{ position: OWNER }] }, comment: REQUIRED, routes: [{ outcome: GONE }] }
outcomes:
  - { id: BERTHED, kind: AGREEMENT, phase: ACTIVE, title: { id: Sandar, en: Berthed } }
  - { id: GONE, kind: WITHDRAWN, phase: CLOSED, title: { id: Pergi, en: Gone } }
assumptions: []
`;
