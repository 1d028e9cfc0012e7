/* Gatebook: compares two audits of a project, in the kinds and words of the comparisons that have a page. */
/* A check in the browser holds every sentence against the package dev.gatebook.diff. */
(() => {
  /* ---------------------------------------------------------------- words */
  const DECISIONS = ["GO", "CONDITIONAL GO", "PENDING", "HOLD", "NO-GO", "no decision"];
  const NO_DECISION = 5;
  const STANDINGS = ["not-applicable", "verified", "attested", "claimed", "waived", "stale", "unavailable", "missing", "partial", "open", "blocked", "failed", "contradicted"];
  const [NOT_APPLICABLE, WAIVED, CONTRADICTED] = [0, 4, 12];
  const STATUS_RANK = [0, 1, 2, 4, 3, -1, -1];
  const ISSUE_STATES = ["open", "mitigated", "fixed", "accepted", "invalid"];
  const OUTCOMES = ["errored", "failed", "not-run", "skipped", "known-failure", "flaky", "expected-failure", "passed"];
  const [FLAKY, PASSED] = [5, 7];
  const UNITS = ["", "%", "min", "h", "d", "w"];
  const SEVERITIES = "blocker blocking critical urgent high major medium moderate low minor trivial info".split(" ");
  const KINDS = ("decision gate task-regressed task-progressed task-added task-removed task-renamed task-id-reused waiver figure metric score"
    + " issue-reopened issue-opened issue-dropped issue-severity issue-closed condition-dropped condition-added condition-carried condition-met"
    + " test-newly-failing test-skipped test-flaky test-slower test-fixed test-still-failing test-moved test-added test-removed coverage").split(" ");
  const DIRECTIONS = ["regression", "goalpost", "improvement", "neutral"];

  const met = (standing) => standing >= 1 && standing <= 3;
  const ofGain = (gain) => (gain === 0 ? "neutral" : gain > 0 ? "improvement" : "regression");
  const strip = (text) => text.replace(/^[^\S\u00a0\u2007\u202f\ufeff]+|[^\S\u00a0\u2007\u202f\ufeff]+$/g, "");
  const upper = (c) => (c.toUpperCase().length === 1 ? c.toUpperCase() : c);
  const capital = (text) => text.replace(/^.(?![^ ]*([/_]|\.[^ ]))/, upper);
  const count = (n, thing) => n + " " + thing + (n === 1 ? "" : "s");
  const sentence = (words) => {
    const text = strip(words);
    return text === "" ? "" : capital(text) + (".!?”".includes(text.at(-1)) ? "" : ".");
  };

  /* ------------------------------------------------------ exact decimals */
  const decimal = (text) => {
    const [whole, part = ""] = text.split(".");
    return { n: BigInt(whole + part), s: part.length };
  };
  const ZERO = { n: 0n, s: 0 };
  const scaled = (d, s) => d.n * 10n ** BigInt(s - d.s);
  const add = (a, b, sign = 1n) => {
    const s = Math.max(a.s, b.s);
    return { n: scaled(a, s) + sign * scaled(b, s), s };
  };
  const minus = (a, b) => add(a, b, -1n);
  const sign = (d) => (d.n > 0n ? 1 : d.n < 0n ? -1 : 0);
  const order = (a, b) => sign(minus(a, b));
  const half = (d) => ({ n: d.n * 5n, s: d.s + 1 });
  const abs = (d) => ({ n: d.n < 0n ? -d.n : d.n, s: d.s });
  const plain = (d) => {
    const digits = abs(d).n.toString().padStart(d.s + 1, "0");
    const part = digits.slice(digits.length - d.s).replace(/0+$/, "");
    return (d.n < 0n ? "-" : "") + digits.slice(0, digits.length - d.s) + (d.s && part ? "." + part : "");
  };
  const signed = (d) => (sign(d) === 0 ? "0" : (sign(d) > 0 ? "+" : "−") + plain(abs(d)));

  /* ------------------------------------------------- likeness of titles */
  const SILENT = new Set(("a an the of for to in on at and or with by is are be as its it this that into from "
    + "fix correct add make do implement create update write set up improve").split(" "));
  const stem = (word) => {
    for (const end of ["ing", "ed", "es", "s", "e"]) {
      if (word.endsWith(end) && word.length - end.length >= 3) return word.slice(0, word.length - end.length);
    }
    return word;
  };
  const likenesses = new Map();
  const likeness = (title) => {
    let words = likenesses.get(title);
    if (!words) {
      const every = title.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
      const telling = every.filter((w) => !SILENT.has(w));
      words = new Set((telling.length ? telling : every).map(stem));
      likenesses.set(title, words);
    }
    return words;
  };
  const alike = (a, b) => {
    const [left, right] = [likeness(a), likeness(b)];
    const sum = left.size + right.size;
    let shared = 0;
    for (const word of left) if (right.has(word)) shared++;
    return sum === 0 ? 1 : (2 * shared) / sum;
  };
  const sameWords = (a, b) => {
    const [left, right] = [likeness(a), likeness(b)];
    return left.size === right.size && [...left].every((w) => right.has(w));
  };

  /* ------------------------------------------------- from rows to things */
  const quantity = (cell) => {
    if (typeof cell === "string") return { written: cell, low: decimal(cell), high: decimal(cell), exact: true, unit: 0 };
    const [written = "", low = "", high = "", exact = 0, unit = 0] = cell;
    return { written, low: low ? decimal(low) : null, high: high ? decimal(high) : null, exact: exact === 1, unit };
  };
  const figures = (rows) => {
    const byName = new Map();
    for (const [name, cell] of rows) if (!byName.has(name)) byName.set(name, quantity(cell));
    return byName;
  };
  const task = (row) => {
    const [phase = "", id = "", title = "", word = "", meaning = 0, flags = 0, standing = 0, owner = "", found = "", evidence = "",
      declares = [], checks = [], terms = "", waiver = "", qualifier = ""] = row;
    return {
      phase, id, title, meaning, standing, owner, found, evidence, terms, waiver, qualifier,
      written: word + (qualifier ? " (" + qualifier + ")" : ""),
      done: meaning === 0 && qualifier === "",
      mandatory: (flags & 1) > 0,
      waivable: (flags & 2) > 0,
      declares: figures(declares),
      checks: checks.map(task),
    };
  };
  /* Differences of times in one word, laid on the times of the classes that are the same rows. */
  const times = (word, names, base) => {
    const numbers = [];
    let [number, weight] = [0, 1];
    for (let i = 0; i < word.length; i++) {
      const sign = word.charCodeAt(i);
      const value = sign - 35 - (sign > 60) - (sign > 92);
      number += (value > 69 ? value - 70 : value) * weight;
      weight *= 20;
      if (value < 70) { numbers.push(number); [number, weight] = [0, 1]; }
    }
    const older = new Map((base.names || []).map((row, at) => [row, base.times[at]]));
    const moves = [];
    for (let i = 0; i < numbers.length; i++) {
      const told = numbers[i] - 1;
      if (told < 0) for (let left = numbers[++i]; left > 0; left--) moves.push(0);
      else if (told < 25) moves.push(Math.floor(told / 5) - 2, (told % 5) - 2);
      else moves.push(told % 2 ? (told - 25) / 2 : 12 - told / 2);
    }
    let at = 0;
    return names.map((row) => row.slice(1).map((_, i) => (older.has(row) ? older.get(row)[i] : 0) + moves[at++]));
  };
  const tests = (audit) => {
    const classes = audit.names.map(([holder, ...names], at) => {
      return names.map((cell, i) => {
        const [plain, parameters = ""] = typeof cell === "string" ? [cell] : cell;
        const name = plain + parameters;
        return { key: holder + "#" + name, holder, name, plain, parameters, outcome: PASSED, millis: audit.times[at][i] - 1, message: "", streak: 1, since: "" };
      });
    });
    for (const [at = 0, i = 0, outcome = 0, message = "", begun = 0, since = ""] of audit.outcomes) {
      Object.assign(classes[at][i], { outcome, message, since, streak: since ? (audit.run[0][2] || 0) + 1 - begun : 1 });
    }
    return new Map(classes.flat().map((test) => [test.key, test]));
  };
  const read = (rows) => ({
    id: rows.audit,
    decision: rows.decision[0],
    scopes: rows.scopes,
    gates: rows.gates.map(([id = "", number = "", title = "", declared = 0, supported = 0, because = "", said = ""]) => ({ id, number, title, declared, supported, because, said })),
    tasks: rows.tasks.map(task),
    declares: figures(rows.figures),
    scores: rows.scores[0],
    issues: rows.issues.map(([id = "", title = "", severity = "", priority = "", status = 0, evidence = 0, blocks = []]) => ({ id, title, severity, priority, status, evidence, blocks })),
    corrects: rows.corrects,
    conditions: rows.conditions.map(([id = "", text = "", isMet = 0, carried = 0, since = "", because = ""]) => ({ id, text, met: isMet === 1, carried: carried === 1, since, because })),
    coverage: new Map(rows.coverage.map(([unit, covered = 0, total = 0]) => [unit, [covered, total]])),
    run: rows.run[0],
    suites: rows.suites.length ? rows.suites.map(([name = ""]) => name) : [...new Set(rows.names.map(([holder]) => holder))].sort(),
    tests: tests(rows),
  });

  /* ------------------------------------------------------------ decisions */
  const fact = (kind, subject, title, rest) => ({ kind, subject, title, direction: "neutral", before: "", after: "", because: "", ...rest });
  const step = (kind, declared, scope, title, from, to, reason) => {
    if (from === to) return [];
    const one = from === NO_DECISION || to === NO_DECISION;
    const what = from === NO_DECISION ? "There was no decision before."
      : one ? "There is no decision any more."
      : from < 2 !== to < 2 ? "Reversed." : "";
    return [fact(kind, declared ? scope : scope + " supported", title, {
      direction: one ? "neutral" : ofGain(from - to),
      before: DECISIONS[from],
      after: DECISIONS[to],
      because: strip(what + " " + sentence(reason)),
    })];
  };
  const worst = (a, b) => (Math.max(a, b) === NO_DECISION ? Math.min(a, b) : Math.max(a, b));
  const decisions = (from, to) => {
    const [declared = 0, supported = 0] = from.decision;
    const [declaredNow = 0, supportedNow = 0, reason = "", because = ""] = to.decision;
    const changes = [
      ...step("decision", true, "overall", "Overall", declared, declaredNow, reason),
      ...step("decision", false, "overall", "Overall", supported, supportedNow, because),
    ];
    const gates = new Set([...from.gates, ...to.gates].map((g) => g.id));
    const or = (value) => (value === undefined ? NO_DECISION : value);
    const others = (audit) => {
      const found = new Map();
      for (const [scope = "", outcome = 0] of audit.scopes) {
        if (!gates.has(scope)) found.set(scope, worst(or(found.get(scope)), outcome));
      }
      return found;
    };
    const [older, newer] = [others(from), others(to)];
    for (const name of new Set([...older.keys(), ...newer.keys()])) {
      changes.push(...step("decision", true, name, name, or(older.get(name)), or(newer.get(name)), ""));
    }
    return changes;
  };
  const gates = (from, to) => {
    const [left, right, pairs] = [[...from.gates], [...to.gates], []];
    for (const key of ["id", "number"]) {
      for (const gate of [...left]) {
        const other = right.find((g) => g[key] === gate[key]);
        if (other) {
          pairs.push([gate, other]);
          left.splice(left.indexOf(gate), 1);
          right.splice(right.indexOf(other), 1);
        }
      }
    }
    const oneSided = (gate, isNew) => fact("gate", gate.id, gate.title, {
      direction: "goalpost",
      before: isNew ? "" : DECISIONS[gate.supported],
      after: isNew ? DECISIONS[gate.supported] : "",
      because: isNew ? "The phase is new." : "The phase is not in the plan any more.",
    });
    return [
      ...pairs.flatMap(([older, newer]) => [
        ...step("gate", true, newer.id, newer.title, older.declared, newer.declared, newer.declared === newer.supported ? newer.because : newer.said),
        ...step("gate", false, newer.id, newer.title, older.supported, newer.supported, newer.because),
      ]),
      ...left.map((g) => oneSided(g, false)),
      ...right.map((g) => oneSided(g, true)),
    ];
  };

  /* ---------------------------------------------------------------- tasks */
  const sameWork = (a, b) => (a.evidence !== "" && a.evidence === b.evidence) || alike(a.title, b.title) >= 0.45;
  const match = (older, newer) => {
    const [taken, same, reused, doubtful] = [new Set(), [], [], []];
    const free = (tasks) => tasks.filter((t) => !taken.has(t));
    const take = (pair, into) => { into.push(pair); taken.add(pair.from); taken.add(pair.to); };
    const isFree = (pair) => !taken.has(pair.from) && !taken.has(pair.to);
    for (const key of [(t) => t.phase + "/" + t.id, (t) => t.id]) {
      const byKey = new Map();
      for (const t of free(newer)) if (!byKey.has(key(t))) byKey.set(key(t), t);
      for (const from of free(older)) {
        const to = byKey.get(key(from));
        if (!to) continue;
        byKey.delete(key(from));
        const pair = { from, to };
        if (sameWork(from, to)) take(pair, same);
        else doubtful.push(pair);
      }
    }
    const like = [];
    for (const from of free(older)) {
      for (const to of free(newer)) {
        const share = alike(from.title, to.title);
        if (share >= 0.8) like.push({ from, to, share });
      }
    }
    like.sort((a, b) => b.share - a.share);
    for (const pair of like) if (isFree(pair)) take(pair, same);
    for (const pair of doubtful) if (isFree(pair)) take(pair, reused);
    for (const pair of same) pair.checks = match(pair.from.checks, pair.to.checks);
    return { same, reused, removed: free(older), added: free(newer) };
  };
  const withChecks = (pair) => [pair, ...pair.checks.same.flatMap(withChecks)];
  const movement = (from, to) => {
    const exempt = (t) => t.standing === WAIVED || t.standing === NOT_APPLICABLE;
    if (exempt(from) || exempt(to)) return "none";
    const [before, after] = [STATUS_RANK[from.meaning], STATUS_RANK[to.meaning]];
    const declared = before < 0 || after < 0 ? 0 : Math.sign(after - before);
    if (from.standing === CONTRADICTED && !met(to.standing) && declared > 0) return "withdrawn";
    const loss = to.standing - from.standing || declared;
    return loss === 0 ? "none" : loss > 0 ? "regressed" : "progressed";
  };
  const words = (t) => (t.written.toLowerCase() === STANDINGS[t.standing] ? t.written : t.written + ", " + STANDINGS[t.standing]);
  const reason = (pair, moved) => {
    const { from, to } = pair;
    const parts = [];
    if (moved === "withdrawn") {
      parts.push("“" + from.written + "” was contradicted by its evidence and is taken back.");
    } else if (from.meaning === to.meaning && from.qualifier === to.qualifier) {
      parts.push("Declared “" + to.written + "” as before, it stood " + STANDINGS[from.standing] + " and stands " + STANDINGS[to.standing] + ".");
    } else {
      parts.push((from.done ? "Reopened" : to.done ? "Closed" : "Declared") + ": “" + to.written + "”, before “" + from.written + "”.");
    }
    if (moved === "regressed") {
      const better = figurePairs(to.id, from.declares, to.declares).find((f) => f.direction === "improvement");
      if (better) parts.push("Its figure got better: " + better.title + " " + better.after + ", before " + better.before + "; the criterion changed, not the work.");
    }
    const along = pair.checks.same.filter((c) => movement(c.from, c.to) === moved).map((c) => c.to.id);
    if (along.length) parts.push("Moved with it: " + along.join(", ") + ".");
    if (to.found) parts.push(sentence(to.found));
    return parts.join(" ");
  };
  const ofTask = (pair) => {
    const { from, to } = pair;
    const changes = [];
    if (from.id !== to.id || !sameWords(from.title, to.title)) {
      changes.push(fact("task-renamed", to.id, to.title, {
        before: from.id + " " + from.title,
        after: to.id + " " + to.title,
        because: from.id !== to.id ? "The work of " + from.id + " has the id " + to.id + " now." : "The title is worded differently.",
      }));
    }
    const moved = movement(from, to);
    const direction = { regressed: "regression", progressed: "improvement", withdrawn: "neutral" }[moved];
    if (direction) {
      changes.push(fact(moved === "progressed" ? "task-progressed" : "task-regressed", to.id, to.title,
        { direction, before: words(from), after: words(to), because: reason(pair, moved) }));
    }
    if (from.checks.length && to.checks.length) {
      const isMovement = (c) => c.kind === "task-regressed" || c.kind === "task-progressed";
      changes.push(...ofTasks(pair.checks).filter((c) => !isMovement(c) || c.direction !== direction));
    }
    for (const change of changes) change.at = change.at || { from, to };
    return changes;
  };
  const reusedTask = ({ from, to }) => {
    const [before, after] = [from.owner || "nobody", to.owner || "nobody"];
    return fact("task-id-reused", to.id, to.title, {
      before: from.title,
      after: to.title,
      because: "The id names other work now: “" + to.title + "”, before “" + from.title + "”" + (before === after ? "" : "; owned by " + after + ", before by " + before) + ".",
      at: { from, to },
    });
  };
  const duty = (t) => (t.mandatory ? "Mandatory “" : "Optional “") + t.title + "”";
  const ofTasks = (matched) => [
    ...matched.same.flatMap(ofTask),
    ...matched.reused.map(reusedTask),
    ...matched.removed.map((t) => fact("task-removed", t.id, t.title, {
      direction: t.mandatory ? "goalpost" : "neutral",
      before: words(t),
      because: duty(t) + " is not in the plan any more. " + (met(t.standing) ? "It was met." : "It was dropped without being met."),
      at: { from: t },
    })),
    ...matched.added.map((t) => fact("task-added", t.id, t.title, {
      direction: t.mandatory ? "goalpost" : "neutral",
      after: words(t),
      because: duty(t) + " was not in the older plan.",
      at: { to: t },
    })),
  ];
  const waivers = (pairs) => pairs.flatMap(({ from, to }) => {
    const [before, after] = [from.standing === WAIVED, to.standing === WAIVED];
    if (from.standing === NOT_APPLICABLE || to.standing === NOT_APPLICABLE || (!before && !after)) return [];
    const state = (t) => (t.standing === WAIVED ? t.terms : words(t));
    const change = (direction, because) => [fact("waiver", to.id, to.title, { direction, before: state(from), after: state(to), because, at: { from, to } })];
    if (before && after) return from.terms === to.terms ? [] : change("goalpost", "The terms of the waiver changed.");
    if (after) {
      const was = met(from.standing);
      return change(was ? "regression" : "goalpost", strip((was ? "It was met before and is only accepted now. " : "") + "Accepted as it is: " + to.waiver));
    }
    if (met(to.standing)) return change("improvement", "It is met; the waiver is not needed any more.");
    return to.waivable ? change("regression", "The waiver ran out and the task is not met.") : change("goalpost", "The waiver was taken back.");
  });

  /* -------------------------------------------------------------- figures */
  const GOOD = new Set("passed passing covered met verified fixed closed done".split(" "));
  const BAD = new Set("failed failing errors skipped flaky remaining open missing bugs warnings blockers vulnerabilities".split(" "));
  const polarity = (figure) => {
    const name = figure.toLowerCase();
    if (name === "coverage" || name.startsWith("coverage.")) return 1;
    const last = name.slice(name.lastIndexOf(".") + 1);
    return GOOD.has(last) ? 1 : BAD.has(last) ? -1 : 0;
  };
  const TITLES = { "tests.total": "tests", "tests.passed": "passing tests", "tests.failed": "failing tests", "tests.errors": "tests in error", "tests.skipped": "skipped tests", "tests.flaky": "flaky tests" };
  const figureTitle = (name) => {
    const of = name.indexOf(" of ");
    if (of > 0) return figureTitle(name.slice(0, of)) + name.slice(of);
    if (name.startsWith("coverage.")) return name.slice(9) + " coverage";
    return Object.hasOwn(TITLES, name) ? TITLES[name] : /\p{Nd}/u.test(name) ? name : name.replace(/[._-]/g, " ").toLowerCase();
  };
  const grade = (q) => (q.exact ? 3 : (q.low ? 1 : 0) + (q.high ? 1 : 0));
  const bound = (older, newer, side) =>
    older && newer ? order(newer, older) : Math.sign((newer ? 0 : side) - (older ? 0 : side));
  const comparable = (from, to) => from.unit === to.unit && grade(from) > 0 && grade(to) > 0;
  const moveSign = (from, to) => {
    if (!comparable(from, to)) return 0;
    const [low, high] = [bound(from.low, to.low, -1), bound(from.high, to.high, 1)];
    return low >= 0 && high >= 0 ? Math.max(low, high) : low <= 0 && high <= 0 ? -1 : 0;
  };
  const sameFigure = (from, to) => from.unit === to.unit && grade(from) === grade(to)
    && bound(from.low, to.low, 1) === 0 && bound(from.high, to.high, 1) === 0 && (grade(from) > 0 || from.written === to.written);
  const middle = (q) => half(add(q.low || ZERO, q.high || ZERO));
  const wide = (q) => order(minus(middle(q), q.low || ZERO), { n: 5n, s: 1 }) > 0;
  const distance = (from, to) => {
    if (moveSign(from, to) === 0 || grade(from) < 2 || grade(to) < 2 || wide(from) || wide(to)) return "";
    const difference = minus(middle(to), middle(from));
    const unit = from.unit === 1 ? "points" : UNITS[from.unit];
    return (from.exact && to.exact ? "" : "about ") + plain(abs(difference)) + (unit ? " " + unit : "")
      + (sign(difference) > 0 ? " more" : from.unit === 0 ? " fewer" : " less");
  };
  const figurePairs = (owner, older, newer) => [...new Set([...older.keys(), ...newer.keys()])].map((name) => {
    const [from, to] = [older.get(name), newer.get(name)];
    return {
      owner, name, from, to,
      subject: owner ? owner + " " + name : name,
      title: owner ? figureTitle(name) + " of " + owner : figureTitle(name),
      kind: name === "coverage" || name.startsWith("coverage.") ? "coverage" : "figure",
      direction: ofGain(polarity(name) * (from && to ? moveSign(from, to) : 0)),
      before: from ? from.written : "",
      after: to ? to.written : "",
    };
  });
  const suite = (declares) => {
    const exact = (name) => {
      const q = declares.get(name);
      return q && q.exact && q.low && !plain(q.low).includes(".") ? Number(plain(q.low)) : undefined;
    };
    const [total, passed] = [exact("tests.total"), exact("tests.passed")];
    if (total === undefined || passed === undefined) return undefined;
    const failed = (exact("tests.failed") || 0) + (exact("tests.errors") || 0);
    const skipped = exact("tests.skipped") || 0;
    return passed + failed + skipped === total ? { total, passed, failed, skipped, ran: passed + failed } : undefined;
  };
  const percent = (s) => {
    const tenths = Math.floor((2000 * s.passed + s.ran) / (2 * s.ran));
    return s.ran === 0 ? "" : Math.floor(tenths / 10) + "." + (tenths % 10) + " %";
  };
  const passRate = (s) => (s.ran === 0 ? "none ran" : percent(s) + " (" + s.passed + " of " + s.ran + " run)");
  const ran = (from, to) => to.ran + " of " + to.total + " tests ran, before " + from.ran + " of " + from.total;
  const suiteMove = (older, newer) => {
    const [from, to] = [suite(older), suite(newer)];
    if (!from || !to) return undefined;
    const more = (by, what) => (by === 0 ? "as many " + what : Math.abs(by) + (by > 0 ? " more " : " fewer ") + what);
    const moved = Math.max(0, to.skipped - from.skipped - Math.max(0, to.total - from.total));
    return {
      from, to, moved,
      other: from.ran !== to.ran,
      population: ran(from, to),
      whereTo: moved + " of " + to.total + " tests moved to skipped: " + more(to.passed - from.passed, "pass") + ", " + more(to.failed - from.failed, "fail"),
    };
  };
  const isTestRate = (f) => {
    const rate = f.name.startsWith("rate") || f.name.endsWith("-rate") || f.name.includes(".rate");
    return f.owner === "" && ((rate && polarity(f.name) !== 0) || f.name === "tests.pass-rate");
  };
  const ofFigure = (f, move) => {
    const row = (rest) => [fact(f.kind, f.subject, f.title, { before: f.before, after: f.after, ...rest })];
    if (f.subject === "tests.skipped" && move && move.moved > 0) {
      return [fact("test-skipped", f.subject, f.title, { direction: "regression", before: f.from ? f.before : "none declared", after: f.after, because: move.whereTo + "." })];
    }
    if (!f.from || !f.to) return row({ because: f.from ? "The newer audit does not declare it." : "The older audit did not declare it." });
    const { from, to } = f;
    const way = moveSign(from, to);
    if (sameFigure(from, to) || (grade(to) < grade(from) && way === 0 && from.unit === to.unit)) return [];
    const apart = from.unit !== to.unit ? "The two count in different units"
      : !comparable(from, to) ? "One of the two is no number"
      : isTestRate(f) && move && move.other ? move.population + "; of those that ran " + passRate(move.to) + " pass, before " + passRate(move.from) : "";
    if (apart) return row({ because: "Not comparable: " + apart[0].toLowerCase() + apart.slice(1) + "." });
    const far = distance(from, to);
    const size = way === 0 ? "Cannot be told apart" : far ? capital(far) : way > 0 ? "More than before" : "Less than before";
    const caution = move && f.direction === "improvement" && f.subject.startsWith("tests.") && move.moved > 0 ? ", taken alone; " + move.whereTo : "";
    return row({ direction: f.direction, because: size + caution + "." });
  };
  const ofFigures = (from, to, pairs) => {
    const every = [...figurePairs("", from.declares, to.declares), ...pairs.flatMap((p) => figurePairs(p.to.id, p.from.declares, p.to.declares))];
    const move = suiteMove(from.declares, to.declares);
    const changes = every.flatMap((f) => ofFigure(f, move));
    if (!every.some(isTestRate) && move && move.other) {
      changes.push(fact("figure", "tests.pass-rate", "share of passing tests", { before: passRate(move.from), after: passRate(move.to), because: "Not comparable: " + move.population + "." }));
    }
    return changes;
  };
  const metrics = (from, to, moves) => {
    if (!from.run !== !to.run) {
      const lost = Boolean(from.run);
      const size = (run) => (run ? count(run[0][0], "test") : "not measured");
      return [fact("metric", "tests", "measured tests", {
        direction: lost ? "regression" : "improvement",
        before: size(from.run),
        after: size(to.run),
        because: lost ? "The newer audit has no test report." : "The older audit had no test report.",
      })];
    }
    if (!from.run) return [];
    const excused = moves.same.filter(([a, b]) => fails(a) && (idle(b) || declared(b))).length;
    const gone = moves.gone.filter(fails).length;
    const silenced = (excused ? "; " + count(excused, "test") + " that failed now skipped or declared to fail" : "")
      + (gone ? "; " + count(gone, "test") + " that failed not in the run" : "");
    const changes = Object.keys(TITLES).flatMap((name, at) => {
      const [before, after] = [from.run[0][at], to.run[0][at]];
      const direction = ofGain(polarity(name) * Math.sign(after - before));
      const caution = (at === 2 || at === 3) && direction === "improvement" ? silenced : "";
      return before === after ? [] : [fact("metric", name, "measured " + figureTitle(name), {
        direction,
        before: String(before),
        after: String(after),
        because: Math.abs(after - before) + (after > before ? " more" : " fewer") + ", measured" + caution + ".",
      })];
    });
    const [was, is] = [from, to].map(({ run: [[total, passed, failed, errors, skips]] }) => ({ total, passed, skipped: skips, ran: passed + failed + errors }));
    if (was.ran !== is.ran && percent(was) !== percent(is)) {
      const missing = from.suites.filter((name) => !to.suites.includes(name));
      const rest = missing.length > 3 ? " and " + (missing.length - 3) + " more" : "";
      const lost = missing.length ? "; " + missing.length + " of " + count(from.suites.length, "suite") + " not in the run: " + missing.slice(0, 3).join(", ") + rest : "";
      changes.push(fact("metric", "tests.pass-rate", "measured share of passing tests", { before: passRate(was), after: passRate(is), because: "Not comparable: " + ran(was, is) + lost + "." }));
    }
    return changes;
  };
  const coverage = (from, to) => ["line", "branch", "instruction", "method", "class", "function", "statement"].flatMap((unit) => {
    const [older, newer] = [from.coverage.get(unit) || [0, 0], to.coverage.get(unit) || [0, 0]];
    if (older[0] === newer[0] && older[1] === newer[1]) return [];
    const percent = ([covered, total]) => ({ n: (BigInt(covered) * 10000n) / BigInt(total), s: 2 });
    const share = (r) => (r[1] ? plain(percent(r)) + " % (" + r[0] + " of " + r[1] + ")" : "not measured");
    const both = older[1] > 0 && newer[1] > 0;
    const gain = both ? sign({ n: BigInt(newer[0]) * BigInt(older[1]) - BigInt(older[0]) * BigInt(newer[1]), s: 0 }) : older[1] > 0 ? -1 : 1;
    return [fact("coverage", "coverage." + unit, "measured " + unit + " coverage", {
      direction: ofGain(gain),
      before: share(older),
      after: share(newer),
      because: both
        ? signed(minus(percent(newer), percent(older))) + " points" + (older[1] === newer[1] ? "" : ", of " + newer[1] + " instead of " + older[1]) + "."
        : "Only one of the audits measured it.",
    })];
  });

  /* --------------------------------------------------------------- scores */
  const scores = (from, to) => {
    const rows = (cells) => {
      const found = new Map();
      if (!cells) return found;
      const [, overall = "", mean = "", , aspects = []] = cells;
      if (overall) found.set("overall", decimal(overall));
      if (mean) found.set("mean", decimal(mean));
      for (const [name = "", score] of aspects) found.set(name, decimal(score));
      return found;
    };
    const [older, newer] = [rows(from.scores), rows(to.scores)];
    const otherScale = from.scores && to.scores && order(decimal(from.scores[0]), decimal(to.scores[0])) !== 0;
    const state = (name, score, cells) => (score ? plain(score) + " of " + plain(decimal(cells[0])) : "")
      + (name === "overall" && cells && cells[3] ? ", " + cells[3] : "");
    const mean = (cells) => (cells && cells[2] ? decimal(cells[2]) : undefined);
    const beside = () => {
      const [before, after] = [mean(from.scores), mean(to.scores)];
      return before && after ? "; the mean of its parts went " + signed(minus(after, before)) + ", from " + plain(before) + " to " + plain(after) : "";
    };
    return [...new Set([...older.keys(), ...newer.keys()])].flatMap((name) => {
      const [a, b] = [older.get(name), newer.get(name)];
      const gain = a && b ? order(b, a) : 0;
      if (a && b && gain === 0 && !otherScale) return [];
      const by = a && b ? signed(minus(b, a)) : "";
      const because = otherScale ? "Not comparable: the scales differ."
        : !a ? "The older audit did not score it."
        : !b ? "The newer audit does not score it."
        : name === "mean" ? by + ", computed from the aspects." : by + (name === "overall" ? beside() : "") + ".";
      return [fact("score", name, { overall: "Overall score", mean: "Mean of the aspects" }[name] || name, {
        direction: otherScale ? "neutral" : ofGain(gain),
        before: state(name, a, from.scores),
        after: state(name, b, to.scores),
        because,
      })];
    });
  };

  /* --------------------------------------------------------------- issues */
  const judged = (i) => strip(strip(i.severity + " " + i.priority) + " " + ISSUE_STATES[i.status]);
  const severityGain = (from, to) => {
    const [before, after] = [from, to].map((i) => SEVERITIES.indexOf(i.severity.toLowerCase()));
    if (before >= 0 && after >= 0 && before !== after) return Math.sign(after - before);
    const rank = (i) => (/^[pP]\p{Nd}$/u.test(i.priority) ? Number(i.priority[1]) : undefined);
    return rank(from) === undefined || rank(to) === undefined ? 0 : Math.sign(rank(to) - rank(from));
  };
  const matched = (gone, come, title, sameId) => {
    const same = [];
    for (const before of [...gone]) {
      const after = come.find((c) => c.id === before.id && alike(title(c), title(before)) >= sameId)
        || come.find((c) => alike(title(c), title(before)) >= 0.8);
      if (after) {
        same.push([before, after]);
        gone.splice(gone.indexOf(before), 1);
        come.splice(come.indexOf(after), 1);
      }
    }
    return same;
  };
  const issues = (from, to) => {
    const [gone, come] = [[...from.issues], [...to.issues]];
    const open = (i) => i.status < 2;
    const kept = matched(gone, come, (i) => i.title, 0.3).flatMap(([before, after]) => {
      const change = (kind, direction, because) => [fact(kind, after.id, after.title, {
        direction,
        before: judged(before),
        after: judged(after),
        because: because + (before.id === after.id ? "" : " Its id was " + before.id + "."),
      })];
      if (open(before) && !open(after)) {
        return change("issue-closed", ["", "", "improvement", "goalpost", "neutral"][after.status],
          after.status === 2 ? (after.evidence ? "Fixed, with evidence." : "Fixed, without evidence.") : after.status === 3 ? "Accepted, not fixed." : "Said to be no issue.");
      }
      if (!open(before) && open(after)) return change("issue-reopened", "regression", "Was " + ISSUE_STATES[before.status] + ", is open again.");
      if (judged(before) === judged(after)) return [];
      const gain = severityGain(before, after);
      const eased = after.status - before.status;
      return change("issue-severity", ofGain(gain !== 0 || !open(after) ? gain : eased), "Judged " + judged(after) + ", before " + judged(before) + ".");
    });
    const dropped = gone.filter(open).map((i) => {
      const taken = to.corrects.find(([audit, claim]) => audit === from.id && claim === i.id);
      return fact("issue-dropped", i.id, i.title, {
        direction: "goalpost",
        before: judged(i),
        because: taken ? "Not closed; the newer audit takes the diagnosis back: " + sentence(taken[2] || "")
          : "It was open and is not listed any more; nothing says that it was closed.",
      });
    });
    const fresh = come.map((i) => fact(open(i) ? "issue-opened" : "issue-closed", i.id, i.title, {
      direction: open(i) ? "regression" : i.status === 2 ? "improvement" : "neutral",
      after: judged(i),
      because: open(i)
        ? "The older audit did not list it." + (i.blocks.length ? " It blocks " + i.blocks.join(", ") + "." : "")
        : "Found since the older audit, and " + ISSUE_STATES[i.status] + ".",
    }));
    return [...kept, ...dropped, ...fresh];
  };

  /* ----------------------------------------------------------- conditions */
  const conditions = (from, to) => {
    const [gone, come] = [[...from.conditions], [...to.conditions]];
    const state = (c) => (c ? (c.met ? "met" : "not met") : "");
    const change = (kind, of, before, after, rest) => fact(kind, of.id, of.text, { before: state(before), after: state(after), ...rest });
    const drop = (c) => change("condition-dropped", c, c, undefined, { direction: "goalpost", because: "Loosened: it was not met and is not asked any more." });
    const ask = (c) => change("condition-added", c, undefined, c, { direction: "goalpost", because: "Tightened: not asked before, and " + state(c) + "." });
    const kept = matched(gone, come, (c) => c.text, 0.4).flatMap(([before, after]) => {
      if (before.carried !== after.carried && !before.met && !after.met) return [after.carried ? drop(before) : ask(after)];
      const found = sentence(after.because);
      if (after.met) {
        return before.met ? [] : [change("condition-met", after, before, after, { direction: "improvement", because: strip("Was open, is met. " + found) })];
      }
      return [change("condition-carried", after, before, after, {
        direction: before.met ? "regression" : "neutral",
        because: strip((before.met ? "Was met, is open again. " : "Open since " + after.since + ". ") + found),
      })];
    });
    return [...kept, ...gone.filter((c) => !c.met).map(drop), ...come.map(ask)];
  };

  /* ---------------------------------------------------------------- tests */
  const fails = (t) => t.outcome < 2;
  const declared = (t) => OUTCOMES[t.outcome].endsWith("-failure");
  const stood = (t) => (declared(t) ? "It was declared to fail before." : fails(t) ? "It failed before." : idle(t) ? "Runs again and passes." : "It passed before.");
  const idle = (t) => !fails(t) && t.outcome < FLAKY;
  const group = (tests, by) => {
    const groups = new Map();
    for (const test of tests) {
      const key = by(test);
      if (groups.has(key)) groups.get(key).push(test);
      else groups.set(key, [test]);
    }
    return groups;
  };
  const signatures = (tests) => {
    const groups = [...group(tests, (t) => t.holder).values()].map((some) => [...some].sort((a, b) => byText(a.name, b.name)));
    return group(groups, (some) => JSON.stringify(some.map((t) => t.name)));
  };
  const matchTests = (from, to) => {
    const [after, same, older] = [new Map(to), [], []];
    for (const [key, test] of from) {
      if (after.delete(key)) same.push([test, to.get(key)]);
      else older.push(test);
    }
    const newer = [...after.values()];
    const [taken, went, origins] = [new Set(), new Map(), new Map()];
    const free = (tests) => tests.filter((t) => !taken.has(t));
    const put = (map, key, value) => map.set(key, (map.get(key) || new Set()).add(value));
    const take = (a, b) => {
      if (taken.has(b)) return;
      same.push([a, b]);
      taken.add(a).add(b);
      put(went, a.holder, b.holder);
      put(origins, b.holder, a.holder);
    };
    if (older.length && newer.length) {
      let right = signatures(newer);
      for (const [names, groups] of signatures(older)) {
        const others = right.get(names) || [];
        if (groups.length === 1 && others.length === 1) groups[0].forEach((t, i) => take(t, others[0][i]));
      }
      right = group(free(newer), (t) => t.name);
      for (const [name, some] of group(free(older), (t) => t.name)) {
        const others = right.get(name) || [];
        if (some.length === 1 && others.length === 1) take(some[0], others[0]);
      }
      right = group(free(newer), (t) => t.holder + "#" + t.name);
      for (const test of free(older)) {
        const places = went.get(test.holder) || new Set();
        const only = places.size === 1 ? [...places][0] : "";
        const others = right.get((origins.get(only) || new Set()).size === 1 ? only + "#" + test.name : "#" + test.name) || [];
        if (others.length === 1) take(test, others[0]);
      }
    }
    return { same, gone: free(older), come: free(newer) };
  };
  const hintsOf = (moves) => {
    const hints = new Map();
    const told = (tests, hint) => { for (const t of tests) hints.set(t, hint); };
    const single = (tests) => tests.length === 1 && tests[0].parameters === "";
    const several = (tests) => tests.length > 0 && tests.every((t) => t.parameters !== "");
    const cases = (tests) => count(tests.length, "case") + ".";
    const spaced = (t) => t.plain.split("").map((c) => (/\p{Uppercase}/u.test(c) ? " " + c : c)).join("");
    const come = group(moves.come, (t) => t.holder);
    for (const [holder, older] of group(moves.gone, (t) => t.holder)) {
      const newer = come.get(holder) || [];
      const after = group(newer, (t) => t.plain);
      for (const [name, some] of group(older, (t) => t.plain)) {
        const others = after.get(name) || [];
        if (single(some) && several(others)) {
          told(some, "It seems to have parameters now: " + cases(others));
          told(others, "It seems to have had no parameters before.");
        } else if (several(some) && single(others)) {
          told(some, "It seems to have no parameters now.");
          told(others, "It seems to have had parameters before: " + cases(some));
        }
      }
      const [left, right] = [older, newer].map((tests) => tests.filter((t) => !hints.has(t)));
      if (left.length * right.length > 10000) continue;
      const pairs = left.flatMap((a) => right.map((b) => ({ a, b, share: alike(spaced(a), spaced(b)) })))
        .filter(({ a, b, share }) => share >= 0.6 && a.parameters === b.parameters);
      const names = ({ a, b }) => "[" + [a.plain, b.plain].sort().join(", ") + "]";
      pairs.sort((x, y) => y.share - x.share || byText(names(x), names(y)));
      for (const { a, b } of pairs) {
        if (hints.has(a) || hints.has(b)) continue;
        hints.set(a, "Perhaps it is " + b.plain + " now, by the like name.");
        hints.set(b, "Perhaps it was " + a.plain + ", by the like name.");
      }
    }
    return (test) => hints.get(test) || "";
  };
  /* For how many audits on end; up to the older audit under the name that the test had there. */
  const streak = (a, b, from, to) => {
    const [known, now] = [from.run[2] || 0, to.run[2] || 0];
    let [audits, since] = [b.streak, b.since];
    if (a.key !== b.key && known < now) {
      const between = now - known - 1;
      if (b.streak - 1 >= between) [audits, since] = [between + 1 + a.streak, a.since || from.id];
    }
    return audits > 1 ? "Fails in " + audits + " audits on end, since " + since + ". " : "";
  };
  const ofTests = (from, to, moves) => {
    if (!from.run || !to.run) return [];
    const least = moves.same.length + Math.min(moves.gone.length, moves.come.length);
    const share = moves.same.length + " of " + least + " tests are in both runs";
    const [was, is] = [from.run[1] || [], to.run[1] || []].map((p) => p.join(", "));
    const reports = was === is ? [] : [fact("metric", "tests.producer", "producer of the test reports",
      { before: was, after: is, because: "Another tool wrote the reports; " + share + "." })];
    if (moves.same.length * 2 < least) {
      return [...reports, fact("metric", "tests", "measured tests one by one", {
        before: count(from.run[0][0], "test"),
        after: count(to.run[0][0], "test"),
        because: "Not comparable: only " + share + ".",
      })];
    }
    const hint = hintsOf(moves);
    const classes = group(moves.same.filter(([a, b]) => a.key !== b.key), ([a, b]) => JSON.stringify([a.holder, b.holder]));
    return [
      ...reports,
      ...[...classes].map(([pair, some]) => {
        const [before, after] = JSON.parse(pair);
        const one = some.length === 1;
        return fact("test-moved", after, after, {
          before, after,
          because: count(some.length, "test") + (one ? " has its name" : " have their names") + " in " + after + " now and " + (one ? "is" : "are") + " followed.",
        });
      }),
      ...moves.same.flatMap(([a, b]) => {
        const change = (kind, direction, because, before = OUTCOMES[a.outcome], after = OUTCOMES[b.outcome]) => [fact(kind, b.key, b.key, {
          direction,
          before,
          after,
          because: strip((a.key === b.key ? "" : "Moved from " + a.key + ". ") + because),
        })];
        const excuse = declared(b) ? " Declared to fail now. " : " ";
        if (a.outcome !== b.outcome && declared(a) && declared(b)) return [];
        if (fails(b)) return fails(a) ? change("test-still-failing", "neutral", streak(a, b, from, to) + b.message) : change("test-newly-failing", "regression", b.message);
        if (idle(b)) return idle(a) ? [] : change("test-skipped", "regression", strip(stood(a) + excuse + b.message));
        if (a.outcome === b.outcome) {
          const now = Math.max(0, b.millis);
          return a.millis < 0 || now < 3 * a.millis || now - a.millis < 1000 ? []
            : change("test-slower", "regression", "At least " + Math.floor(now / Math.max(1, a.millis)) + " times as long.", a.millis + " ms", now + " ms");
        }
        if (declared(b)) return change(fails(a) ? "test-still-failing" : "test-newly-failing", "goalpost", strip(excuse + b.message));
        if (a.outcome === FLAKY) return change("test-fixed", "improvement", "Not flaky any more.");
        if (a.outcome === PASSED) return change("test-flaky", "regression", "Passes on a rerun only.");
        return change("test-fixed", "improvement", stood(a) + (b.outcome === FLAKY ? " It passes on a rerun only." : ""));
      }),
      ...moves.gone.map((t) => fact("test-removed", t.key, t.key, {
        direction: fails(t) ? "goalpost" : "neutral",
        before: OUTCOMES[t.outcome],
        because: strip((fails(t) ? "It failed and is not in the run any more." : "Not in the run.") + " " + hint(t)),
      })),
      ...moves.come.map((t) => fact("test-added", t.key, t.key, {
        direction: fails(t) ? "regression" : "neutral",
        after: OUTCOMES[t.outcome],
        because: ["Not in the run before.", hint(t), t.message].filter(Boolean).join(" "),
      })),
    ];
  };

  /* ---------------------------------------------------------- all of them */
  const runs = new Map();
  const runsOf = (text) => {
    let found = runs.get(text);
    if (!found) runs.set(text, (found = text.match(/[0-9]+|[^0-9]+/g) || []));
    return found;
  };
  const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
  const natural = (a, b) => {
    const [left, right] = [runsOf(a), runsOf(b)];
    let rest = a.length - b.length;
    for (let i = 0; i < Math.min(left.length, right.length); i++) {
      const [l, r] = [left[i], right[i]];
      rest -= l.length - r.length;
      if (l === r) continue;
      const numbers = l[0] >= "0" && l[0] <= "9" && r[0] >= "0" && r[0] <= "9";
      const result = numbers ? Number(BigInt(l) - BigInt(r)) : byText(l, r);
      if (result !== 0) return result;
    }
    return rest || byText(a, b);
  };
  const inOrder = (a, b) =>
    DIRECTIONS.indexOf(a.direction) - DIRECTIONS.indexOf(b.direction) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind)
    || natural(a.subject, b.subject) || byText(a.before, b.before) || byText(a.after, b.after) || byText(a.because, b.because);
  const diff = (older, newer) => {
    const [from, to] = [read(older), read(newer)];
    const tasks = match(from.tasks, to.tasks);
    const pairs = tasks.same.flatMap(withChecks);
    const moves = matchTests(from.tests, to.tests);
    return [
      ...decisions(from, to), ...gates(from, to), ...ofTasks(tasks), ...waivers(pairs), ...ofFigures(from, to, pairs), ...metrics(from, to, moves),
      ...scores(from, to), ...issues(from, to), ...conditions(from, to), ...ofTests(from, to, moves), ...coverage(from, to),
    ].sort(inOrder);
  };

  /* -------------------------------------------------------------- loading */
  const SECTIONS = "decision scopes gates tasks figures scores issues corrects conditions coverage run names suites outcomes".split(" ");
  const waiting = new Map();
  window.gatebookCompare = (file) => waiting.get(file.audit)(file);
  const script = (audit) => new Promise((resolve, reject) => {
    const element = document.createElement("script");
    waiting.set(audit, resolve);
    element.src = encodeURIComponent(audit) + ".js";
    element.onerror = () => reject(new Error("The data of " + audit + " cannot be loaded."));
    document.head.append(element);
  });
  const patch = (older, steps) => {
    const rows = [];
    for (let i = 0; i < steps.length; i++) {
      if (typeof steps[i] === "number") rows.push(...older.slice(steps[i], steps[i] + steps[++i]));
      else rows.push(steps[i]);
    }
    return rows;
  };
  const loaded = new Map();
  const load = (audit) => {
    if (!loaded.has(audit)) {
      loaded.set(audit, script(audit).then(async (file) => {
        const base = file.base === undefined ? {} : await load(file.base);
        const rows = { audit };
        for (const name of SECTIONS) rows[name] = file[name] ? patch(base[name] || [], file[name]) : base[name] || [];
        rows.times = times(file.millis || "", rows.names, base);
        return rows;
      }));
    }
    return loaded.get(audit);
  };
  const compare = async (from, to) => diff(...(await Promise.all([load(from), load(to)])));

  /* -------------------------------------------------------------- showing */
  const { all, make, icon, say } = window.gatebook;
  const GROUPS = [
    ["decisions", "Decisions", "cond", "warn"], ["regressed", "Regressed", "down", "bad"], ["improved", "Improved", "up", "ok"],
    ["goalposts", "Goalposts moved", "goalpost", "warn"], ["issues", "Issues", "reopened", "warn"], ["tests", "Tests", "tests", "bad"],
    ["scores", "Scores", "down", "mute"], ["figures", "Figures", "sum", "mute"], ["new", "New", "new", "info"],
    ["removed", "Removed", "removed", "mute"], ["other", "Other changes", "same", "mute"],
  ];
  const OF_KIND = { decision: "decisions", gate: "decisions", figure: "figures", metric: "figures", coverage: "figures", score: "scores",
    "task-added": "new", "task-id-reused": "new", "condition-added": "new", "task-removed": "removed", "condition-dropped": "removed" };
  const groupOf = (change) => OF_KIND[change.kind]
    || (change.kind.startsWith("issue-") ? "issues" : change.kind.startsWith("test-") ? "tests" : "")
    || { regression: "regressed", improvement: "improved", goalpost: "goalposts", neutral: "other" }[change.direction];
  const slug = (id) => id.toLowerCase().replace(/[^\p{L}\p{Nd}.]/gu, "-");
  const MOST = 200;

  const form = document.querySelector("[data-compare]");
  const result = document.getElementById("result");
  const [from, to] = [form.elements.from, form.elements.to];
  const brief = (audit) => [...from.options].some((o) => o.value === audit && "brief" in o.dataset);
  const place = (audit, change, side) => {
    const folder = "../audits/" + encodeURIComponent(audit) + "/";
    const own = /^(issue|condition)-/.exec(change.kind);
    if (own) return folder + "index.html#" + encodeURIComponent(own[0] + slug(change.subject));
    if (brief(audit)) return folder + "index.html";
    const task = change.at && change.at[side];
    if (task) return folder + "gates/" + encodeURIComponent(task.phase) + "/index.html#" + encodeURIComponent("task-" + slug(task.id));
    return folder + (change.kind.startsWith("test-") ? "tests/index.html" : "index.html");
  };
  const side = (audit, change, which, text, css) => {
    const box = make("div", css);
    const link = make("a", "", text);
    link.href = place(audit, change, which);
    box.append(make("span", "at", audit), text ? link : make("span", "muted", "none"));
    return box;
  };
  const row = (change, id) => {
    const item = make("li", "change");
    item.id = id;
    const main = make("div", "main");
    const title = make("h3", "", capital(change.title));
    const link = make("a", "permalink", "#");
    link.href = "#" + choice() + "&at=" + encodeURIComponent(id);
    link.setAttribute("aria-label", "Link to " + change.subject);
    title.append(" ", link);
    main.append(title);
    if (change.because) main.append(make("p", "cause", change.because));
    const named = change.subject !== change.title && /^(task|waiver|issue|condition)/.test(change.kind);
    item.append(make("span", "id", named ? change.subject : ""), main, side(from.value, change, "from", change.before, "side"), side(to.value, change, "to", change.after, "side after"));
    return item;
  };
  const section = ([key, title, name, tone], changes, ids) => {
    const part = make("section", "sec");
    part.id = key;
    part.setAttribute("aria-labelledby", key + "-h");
    const head = make("div", "sec-head");
    const h2 = make("h2");
    h2.id = key + "-h";
    const mark = make("span", "chg is-" + tone);
    mark.append(icon(name), title);
    h2.append(mark, " ", make("span", "n", String(changes.length)));
    head.append(h2);
    const columns = make("div", "change-head");
    columns.setAttribute("aria-hidden", "true");
    columns.append(make("span"), make("span"), make("span", "", from.value), make("span", "", to.value));
    const list = make("ul");
    const add = (some) => list.append(...some.map((c) => row(c, ids(c))));
    add(changes.slice(0, MOST));
    part.append(head, columns, list);
    if (changes.length > MOST) {
      const more = make("button", "btn mt-3", "Show " + (changes.length - MOST) + " more");
      more.type = "button";
      more.addEventListener("click", () => { add(changes.slice(MOST)); more.remove(); });
      part.append(more);
    }
    return part;
  };
  const choice = () => "from=" + encodeURIComponent(from.value) + "&to=" + encodeURIComponent(to.value);
  const show = (changes) => {
    const taken = new Map();
    const ids = (change) => {
      const id = slug(change.kind + "-" + change.subject);
      taken.set(id, (taken.get(id) || 0) + 1);
      return taken.get(id) > 1 ? id + "-" + taken.get(id) : id;
    };
    const groups = GROUPS.map((group) => [group, changes.filter((c) => groupOf(c) === group[0])]).filter(([, some]) => some.length);
    const counters = make("div", "counters");
    for (const [[key, title, name, tone], some] of groups) {
      const a = make("a");
      a.href = "#" + key;
      const mark = icon(name);
      mark.classList.add("is-" + tone);
      a.append(mark, make("b", "", String(some.length)), make("span", "lbl", title));
      a.addEventListener("click", (e) => { e.preventDefault(); document.getElementById(key).scrollIntoView(); });
      counters.append(a);
    }
    const told = DIRECTIONS.map((d) => [d, changes.filter((c) => c.direction === d).length]).filter(([, n]) => n);
    const names = { regression: "worse", goalpost: "with moved goalposts", improvement: "better", neutral: "other" };
    const words = changes.length === 0 ? "Nothing differs in what is compared here." : told.map(([d, n]) => n + " " + names[d]).join(", ") + ".";
    const head = make("div", "sec-head");
    head.append(make("h2", "", "From " + from.value + " to " + to.value));
    const own = all("#pairs a").find((a) => a.textContent === from.value + " to " + to.value);
    const note = make("p", "sec-note", "What policies ask, evidence, claims, other measurements, dates, the code and the narrative are told on pages of their own only");
    if (own) {
      const link = make("a", "", "the page of this pair");
      link.href = own.getAttribute("href");
      note.append(": ", link);
    }
    note.append(".");
    const summary = make("div", "sec");
    summary.append(head, note, counters);
    result.replaceChildren(summary, ...groups.map(([group, some]) => section(group, some, ids)));
    result.hidden = false;
    return words;
  };
  const status = form.querySelector('[role="status"]');
  const run = async (at) => {
    result.hidden = true;
    if (from.value === to.value) {
      status.textContent = "Choose two different audits.";
      return;
    }
    status.textContent = "Loading …";
    try {
      status.textContent = show(await compare(from.value, to.value));
      const row = at && document.getElementById(at);
      if (row) row.scrollIntoView();
    } catch (e) {
      status.textContent = e.message;
    }
  };
  const chosen = () => new URLSearchParams(location.hash.includes("=") ? location.hash.slice(1) : location.search);
  const follow = () => {
    const wanted = chosen();
    for (const select of [from, to]) {
      const audit = wanted.get(select.name);
      if (audit && [...select.options].some((o) => o.value === audit)) select.value = audit;
    }
    if (wanted.has("from") && wanted.has("to")) {
      const missing = [from, to].map((s) => wanted.get(s.name)).filter((a) => ![...from.options].some((o) => o.value === a));
      if (missing.length) status.textContent = "There is no audit " + missing[0] + ".";
      else run(wanted.get("at"));
    }
  };
  to.append(...[...from.options].map((o) => o.cloneNode(true)));
  to.selectedIndex = 0;
  from.selectedIndex = Math.min(1, from.options.length - 1);
  form.addEventListener("submit", (e) => {
    e.preventDefault();
    if (location.hash === "#" + choice()) run();
    else location.hash = choice();
  });
  addEventListener("hashchange", () => { if (location.hash.includes("=")) follow(); });
  follow();
  window.gatebookComparing = { diff, load, compare };
})();
