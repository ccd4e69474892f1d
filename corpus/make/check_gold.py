#!/usr/bin/env python3
"""Recomputes the arithmetic of the corpus from its gold files and lists what doesn't hold.

Checked: sums and parts, plan completion, growth, index, difference, share, area x yield, the same fact printed twice, the
previous month as the report before printed it, the roll of cumulative values from report to report, plans that change, and
every value that model.py knows. Standard library only.

Every line printed must be one of the planted errors of ../README.md (marked [planted] when the report has a finding for
one of the figures); anything else is a mistake in the corpus.
"""
import json
import re
import sys
from itertools import combinations
from pathlib import Path

import model

GOLD = Path(__file__).resolve().parent.parent / "gold"
ALIAS = {"tổng lượt khách du lịch": "lượt khách du lịch", "lượng khách du lịch": "lượt khách du lịch",
         "khách quốc tế": "lượt khách quốc tế", "lao động được giải quyết việc làm": "việc làm",
         "lao động giải quyết việc làm": "việc làm", "lao động giải quyết việc làm mới": "việc làm",
         "tổng mức bán lẻ": "tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng",
         "doanh nghiệp đăng ký mới": "doanh nghiệp thành lập mới", "thu khác": "thu khác ngân sách",
         "lượt người khám, chữa bệnh": "lượt khám, chữa bệnh", "diện tích trồng rừng tập trung":
         "diện tích trồng mới rừng tập trung", "kế hoạch vốn đầu tư công": "giải ngân vốn đầu tư công",
         "kế hoạch vốn đầu tư công ngân sách tỉnh": "giải ngân vốn ngân sách tỉnh",
         "kế hoạch vốn đầu tư công ngân sách thành phố": "giải ngân vốn ngân sách thành phố",
         "kế hoạch vốn đầu tư công các chương trình mtqg": "giải ngân vốn các chương trình mtqg"}
SCALE = {"tỷ đồng": 1000, "triệu đồng": 1, "tỷ usd": 1000, "triệu usd": 1}
PRODUCTS = [("sản lượng lúa xuân", "diện tích thu hoạch lúa xuân", "năng suất lúa xuân"),
            ("sản lượng lúa mùa", "diện tích thu hoạch lúa mùa", "năng suất lúa mùa"),
            ("sản lượng ngô xuân", "diện tích ngô xuân", "năng suất ngô xuân")]


def ulp(quote):
    """Last printed place; of an amount in two units (1 tỷ 204 triệu) that of the smaller, in the larger."""
    if re.search(r"tỷ \d+ triệu", quote):
        return .001
    token = re.search(r"\d[\d.]*(,(\d+))?", quote)
    return 10.0 ** -len(token[2] or "")


def printed(quote):
    """The values that a quote can have: a list of numbers, one number for an amount in two units."""
    numbers = [float(t.replace(".", "").replace(",", ".")) for t in re.findall(r"(?<![A-Za-z])\d[\d.]*(?:,\d+)?", quote)]
    if re.search(r"tỷ \d+ triệu", quote):
        return [numbers[0] + numbers[1] / 1000]
    return numbers


def name(f):
    return ALIAS.get(f["indicator"], f["indicator"])


def canonical(period):
    """A first quarter and a year are also the months from January."""
    if period and re.fullmatch(r"\d{4}-Q1", period):
        return f"{period[:4]}-01/{period[:4]}-03"
    if period and re.fullmatch(r"\d{4}", period):
        return f"{period}-01/{period}-12"
    if period and re.fullmatch(r"(\d{4}-01)/\1", period):
        return period[:7]
    return period


def planned(f):
    return f.get("status") in ("plan", "forecast")


def single(f):
    return f["value"][0] if isinstance(f["value"], list) else f["value"]


def amount(f):
    return single(f) * SCALE.get(f["unit"], 1)


def step(f):
    return ulp(f["quote"]) * SCALE.get(f["unit"], 1)


def load():
    reports = {}
    for path in sorted(GOLD.glob("*.gold.jsonl")):
        rows = [json.loads(r) for r in path.read_text(encoding="utf-8").splitlines()]
        report = path.name.split(".")[0]
        lines = (GOLD / f"{report}.txt").read_text(encoding="utf-8").split("\n")
        figures = {r["id"]: r for r in rows if r["type"] == "figure"}
        for f in figures.values():
            f["report"], f["text"] = report, lines[f["line"] - 1]
        reports[report] = (figures, [r for r in rows if r["type"] == "group"], [r for r in rows if r["type"] == "finding"])
    return reports


def say(f):
    return f"{f['id']} {f['quote']} ({f['indicator']}, {f['period']})"


class Checker:
    def __init__(self):
        self.reports = load()
        self.bad, self.counts, self.told, self.seen = 0, {}, set(), set()
        self.levels = {}
        for figures, _, _ in self.reports.values():
            for f in figures.values():
                if f["kind"] == "level" and not isinstance(f["value"], list) and not planned(f):
                    self.levels.setdefault((name(f), canonical(f["period"])), []).append(f)

    def tell(self, check, report, used, text):
        findings = [i for i, x in enumerate(self.reports[report][2]) if set(used) & set(x["figures"])]
        line = f"{'[planted]' if findings else '[ERROR]  '} {report} {check}: {text}"
        self.seen |= {(report, i) for i in findings}
        if line not in self.told:
            self.told.add(line)
            self.bad += not findings
            print(line)

    def planted(self, f):
        return any(f["id"] in x["figures"] for x in self.reports[f["report"]][2])

    def count(self, check):
        self.counts[check] = self.counts.get(check, 0) + 1

    def run(self):
        for report in self.reports:
            figures, groups, _ = self.reports[report]
            self.quotes(report, figures)
            self.groups(report, figures, groups)
            for f in figures.values():
                of = figures.get(f.get("of", ""))
                if f["kind"] == "plan-completion" and of:
                    self.plan(report, f, of, figures)
                elif f["kind"] in ("growth", "index", "difference") and of:
                    self.comparison(report, f, of, figures)
                elif f["kind"] == "share" and of:
                    self.share(report, f, of, figures)
                elif f["kind"] == "ratio" and f["value"][0] > f["value"][1]:
                    self.tell("ratio", report, [f["id"]], say(f))
            self.products(report, figures)
            self.mentions(report, figures)
            self.across(report, figures)
            self.model(report, figures)
        for report, (_, _, findings) in self.reports.items():
            for i, x in enumerate(findings):
                if (report, i) not in self.seen:
                    print(f"           {report} planted, not seen by this script: {x['check']}: {x['why']}")
        print("checked:", ", ".join(f"{v} {k}" for k, v in sorted(self.counts.items())))
        print(f"{sum(len(r[2]) for r in self.reports.values())} findings in the gold; "
              f"{self.bad} errors that nobody planted")

    def quotes(self, report, figures):
        for f in figures.values():
            self.count("quote")
            values = f["value"] if isinstance(f["value"], list) else [f["value"]]
            have = printed(f["quote"])
            if [abs(v) for v in values] != have[:len(values)]:
                self.tell("quote", report, [f["id"]], f"{say(f)}: {f['value']}")

    def groups(self, report, figures, groups):
        for g in groups:
            total, parts = figures[g["total"]], [figures[p] for p in g["parts"]]
            if g["exhaustive"]:
                self.count("sum")
                if abs(sum(amount(p) for p in parts) - amount(total)) > 1e-6:
                    self.tell("sum", report, [g["total"], *g["parts"]],
                              f"{say(total)} <> " + " + ".join(p["quote"] for p in parts))
            for p in parts:
                self.count("part")
                if amount(p) > amount(total) + 1e-9:
                    self.tell("part", report, [p["id"], total["id"]], f"{say(p)} > {say(total)}")

    @staticmethod
    def setter(base):
        base = base or "kế hoạch"
        return "tỉnh" if "tỉnh" in base and "giao" in base else "điều chỉnh" if "điều chỉnh" in base else "own"

    def plans(self, report, indicator, year, base, figures):
        """The plan of a year as the report prints it, else as the model has it: (amount, figure or None)."""
        out = [(amount(p), p) for p in figures.values()
               if p["kind"] == "level" and p.get("status") == "plan" and name(p) == indicator and p["period"] == year
               and self.setter(p.get("base")) == self.setter(base)]
        if not out and self.setter(base) == "tỉnh" and indicator == "thu nsnn trên địa bàn":
            out = [(float(model.PROVINCE_PLAN[int(year)]), None)]
        if not out:
            known = model.plan(indicator, int(year), report[-7:])
            if known is not None:
                unit = model.MONTHS.get(indicator, ("triệu đồng",))[0]
                out = [(float(known) * SCALE.get(unit, 1), None)]
        if not out:
            for figures2, _, _ in self.reports.values():
                out += [(amount(p), None) for p in figures2.values()
                        if p["kind"] == "level" and p.get("status") == "plan" and name(p) == indicator and p["period"] == year]
        return out

    def plan(self, report, f, of, figures):
        found = self.plans(report, name(of), (of["period"] or "")[:4] or report[-7:-3], f.get("base"), figures)
        if not found:
            print(f"           {report} plan not printed: {say(of)} {f['quote']}")
        for plan, figure in found:
            self.count("plan")
            if abs(amount(of) / plan * 100 - f["value"]) > ulp(f["quote"]) * .5001:
                self.tell("plan", report, [f["id"], of["id"], *([figure["id"]] if figure else [])],
                          f"{say(of)} / {plan:g} = {amount(of) / plan * 100:.3f} <> {f['quote']}")

    def comparison(self, report, f, of, figures):
        base = f.get("base")
        bases = []
        if (f["unit"] == "điểm phần trăm") != (of["unit"] == "%") or of["kind"] == "plan-completion":
            return  # last year's rate of disbursement isn't printed
        if base and not re.match(r"\d{4}", base):
            if base.startswith("kế hoạch") or "dự toán" in base:
                bases = self.plans(report, name(of), (of["period"] or "")[:4], base, figures)
        elif base:
            known = [b for b in self.levels.get((name(of), canonical(base)), []) if b["report"] <= report and b is not of
                     and (b["report"] == report or not self.planted(b))]
            newest = max((b["report"] for b in known), default="")
            bases = [(amount(b), b if b["report"] == report else None) for b in known
                     if b["report"] == newest and not (b.get("status") == "estimate" and b["report"] == report
                                                      and any(o.get("status") != "estimate" for o in known))]
            truth = model.value(name(of), base, None)
            if not bases and truth is not None:
                unit = model.MONTHS.get(name(of), ("triệu đồng",))[0]
                bases = [(float(truth) * SCALE.get(unit, 1), None)]
        for x0, figure in bases:
            x = amount(of)
            got = {"growth": (x / x0 - 1) * 100, "index": x / x0 * 100, "difference": x - x0}[f["kind"]]
            value, half = f["value"], ulp(f["quote"]) * .5001
            if f["unit"] == "lần":
                got = x / x0
            if f["kind"] == "difference":
                value, half = amount(f), step(f) * .0001 + 1e-6
            self.count(f["kind"])
            if abs(got - value) > half:
                self.tell(f["kind"], report, [f["id"], of["id"], *([figure["id"]] if figure else [])],
                          f"{say(of)} on {x0:g} = {got:.3f} <> {f['value']}")

    def share(self, report, f, of, figures):
        if of["kind"] == "ratio":
            self.count("share")
            if abs(of["value"][0] / of["value"][1] * 100 - f["value"]) > ulp(f["quote"]) * .5001:
                self.tell("share", report, [f["id"]], say(f))
            return
        if not f.get("base"):
            return
        base = f["base"].replace("tổng số ", "").lower()
        wholes = [w for w in figures.values() if w["kind"] == "level" and w is not of and canonical(w["period"]) in
                  (canonical(of["period"]), (of["period"] or "")[:4] + "-01/" + (of["period"] or "")[:4] + "-12")
                  and planned(w) == ("kế hoạch" in base)
                  and base in [w["indicator"], *(a.lower() for a in w.get("indicatorAlso", []))]]
        if not wholes:
            print(f"           {report} whole not found: {say(f)} {f['base']}")
        for w in wholes:
            self.count("share")
            if abs(amount(of) / amount(w) * 100 - f["value"]) > .5001 * ulp(f["quote"]):
                self.tell("share", report, [f["id"]], f"{say(of)} of {w['quote']} = {amount(of) / amount(w) * 100:.3f}"
                          f" <> {f['quote']}")

    def products(self, report, figures):
        found = {f["indicator"]: f for f in figures.values() if f["kind"] == "level"}
        for crop, area, rate in PRODUCTS:
            if crop in found and area in found and rate in found:
                self.count("product")
                got = found[area]["value"] * found[rate]["value"] / 10
                if abs(got - found[crop]["value"]) > .06:
                    self.tell("product", report, [found[x]["id"] for x in (crop, area, rate)], f"{say(found[crop])} <> {got:.2f}")

    def mentions(self, report, figures):
        """The same fact printed twice; growth and index of one fact."""
        def key(f):
            return (name(f), canonical(f["period"]), f["kind"], canonical(f.get("base")), f.get("status") == "plan")

        for a, b in combinations(figures.values(), 2):
            if isinstance(a["value"], list) or isinstance(b["value"], list) or a.get("qualifier") != b.get("qualifier"):
                continue
            if key(a) == key(b) and a["kind"] != "difference" and a["unit"] != "lần" and b["unit"] != "lần":
                past = canonical(a["period"]) not in (report[-7:], f"{report[-7:-3]}-01/{report[-7:]}")
                if past and (a.get("status") == "estimate") != (b.get("status") == "estimate"):
                    continue  # the official value beside the estimate that it replaces
                self.count("mention")
                if abs(amount(a) - amount(b)) > .5001 * (max(step(a), step(b)) if step(a) != step(b) else 0) + 1e-6:
                    self.tell("mention", report, [a["id"], b["id"]], f"{say(a)} <> {say(b)}")
            for g, i in ((a, b), (b, a)):
                if g["kind"] == "growth" and i["kind"] == "index" and name(g) == name(i) and g["unit"] == "%" \
                        and canonical(g["period"]) == canonical(i["period"]) and canonical(g.get("base")) == canonical(i.get("base")):
                    self.count("growth-index")
                    if abs(g["value"] + 100 - i["value"]) > .5001 * abs(ulp(g["quote"]) - ulp(i["quote"])) + 1e-6:
                        self.tell("growth-index", report, [g["id"], i["id"]], f"{say(g)} <> {say(i)}")

    def across(self, report, figures):
        """cum(t) = cum(t-1) + month(t), where an official value may replace last month's estimate; last month as it was printed."""
        now = report[-7:]
        year, month = now.split("-")
        before = model_month_before(now)
        previous = self.reports.get(report[:-7] + before)
        if not previous:
            return
        carried = {i for x in previous[2] for i in x["figures"]}  # last month's own planted errors don't travel

        def levels(rows, period):
            return [f for f in rows.values() if f["kind"] == "level" and not planned(f) and not isinstance(f["value"], list)
                    and canonical(f["period"]) == period]

        earlier = before if before.endswith("-01") else f"{year}-01/{before}"
        official = {}
        for f in levels(figures, before) + levels(figures, f"{before[:4]}-01/{before}"):
            if f.get("status") == "estimate":
                continue
            old = [p for p in levels(previous[0], canonical(f["period"])) if name(p) == name(f)]
            for p in old:
                self.count("previous month")
                if abs(amount(p) - amount(f)) > .5001 * (max(step(p), step(f)) if step(p) != step(f) else 0) + 1e-6:
                    if "chính thức" in f["text"]:
                        official[name(f)] = amount(f) - amount(p)
                    elif p["id"] not in carried:
                        self.tell("previous month", report, [f["id"]], f"{say(f)} <> {p['quote']} of {before}")
        if month == "01":
            return
        for f in levels(figures, f"{year}-01/{now}"):
            for b in levels(previous[0], earlier):
                for m in levels(figures, now):
                    if name(b) == name(m) == name(f) and b["id"] not in carried and not f.get("qualifier"):
                        self.count("roll")
                        if abs(amount(b) + amount(m) + official.get(name(f), 0) - amount(f)) > 1e-6:
                            self.tell("roll", report, [f["id"], m["id"]], f"{b['quote']} + {m['quote']} <> {say(f)}")
        # the same percentages and amounts as last month; plans that change without a word
        for f in figures.values():
            if f["kind"] == "level" and f.get("status") == "plan" and len(f["period"] or "") == 4 and self.setter(f.get("base")) != "điều chỉnh":
                plans = [p for p in previous[0].values() if p["kind"] == "level" and p.get("status") == "plan"
                         and name(p) == name(f) and p["period"] == f["period"]]
                adjusted = [p for p in plans if self.setter(p.get("base")) == "điều chỉnh"]
                for p in adjusted or plans:
                    if p in adjusted or self.setter(p.get("base")) == self.setter(f.get("base")):
                        self.count("plan kept")
                        if amount(p) != amount(f) and p["id"] not in carried:
                            self.tell("plan changed", report, [f["id"]], f"{say(f)} <> {p['quote']} of {before}")
            if f["kind"] == "level" and not planned(f) and f["period"] == now and len(re.sub(r"\D", "", f["quote"])) >= 4:
                for p in levels(previous[0], before):
                    if name(p) == name(f):
                        self.count("stale")
                        if amount(p) == amount(f):
                            self.tell("stale", report, [f["id"]], f"{say(f)} as in {before}")

    def model(self, report, figures):
        now = report[-7:]
        for f in figures.values():
            if f["kind"] != "level" or isinstance(f["value"], list) or f.get("qualifier") or f.get("status") == "forecast":
                continue
            if f.get("status") == "plan":
                if len(f["period"] or "") != 4:
                    continue
                truth = model.plan(name(f), int(f["period"]), now)
                if self.setter(f.get("base")) == "tỉnh":
                    truth = model.PROVINCE_PLAN[int(f["period"])] if name(f) == "thu nsnn trên địa bàn" else None
                if now == "2023-07" and "điều chỉnh từ" in f["text"] and f.get("base") == "kế hoạch":
                    truth = model.plan(name(f), 2023, "2023-06")
            else:
                truth = model.value(name(f), f["period"], now)
                if f.get("status") == "estimate" and f["period"] not in (now, now[:4]) and f["period"] and f["period"] < now:
                    old = f["period"] if len(f["period"]) == 7 else f["period"] + "-12"
                    truth = model.value(name(f), f["period"], old) if "Q" not in old and "/" not in old else truth
            if truth is None:
                continue
            unit = model.MONTHS.get(name(f), model.TO_THE_15TH.get(name(f), model.STOCKS.get(name(f), ("triệu đồng",))))[0]
            truth = float(truth) * SCALE.get(unit, 1)
            self.count("model")
            if abs(truth - amount(f)) > .5001 * step(f):
                carried = [x for x in self.reports[report][2] if f["id"] in x["figures"]]
                self.tell("model", report, [f["id"]] if carried else [], f"{say(f)} <> {truth:g}")


def model_month_before(period):
    year, month = (int(x) for x in period.split("-"))
    return f"{year}-{month - 1:02}" if month > 1 else f"{year - 1}-12"


def main():
    checker = Checker()
    checker.run()
    return checker.bad


if __name__ == "__main__":
    sys.exit(1 if main() else 0)
