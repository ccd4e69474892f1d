#!/usr/bin/env python3
"""Makes a corpus report's DOCX (or PDF), TXT and gold JSONL from one source (ID.src). Standard library only; a PDF needs
LibreOffice.

    python3 make_docx.py            every *.src beside this script
    python3 make_docx.py ID.src …   only these

The markup is described in ../README.md.
"""
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

HERE = Path(__file__).resolve().parent
CORPUS = HERE.parent
KINDS = {"L": "level", "P": "plan-completion", "G": "growth", "D": "difference", "I": "index",
         "S": "share", "R": "ratio", "C": "contribution", "K": "rank"}
STATUS = {"a": "actual", "pre": "preliminary", "e": "estimate", "pl": "plan", "f": "forecast"}
NUMBER = re.compile(r"(?<![A-Za-z])\d[\d.]*(?:,\d+)?")


class SourceError(Exception):
    pass


# ---------------------------------------------------------------- periods

class Calendar:
    """Turns the short period codes of a source into periods of the guideline."""

    def __init__(self, month):
        self.year, self.month = (int(x) for x in month.split("-"))

    def period(self, code):
        y, m, q = self.year, self.month, (self.month + 2) // 3
        fixed = {"m": f"{y}-{m:02}", "pm": self.month_before(f"{y}-{m:02}"), "y": f"{y}", "py": f"{y - 1}", "ny": f"{y + 1}",
                 "nm": f"{y}-{m + 1:02}" if m < 12 else f"{y + 1}-01", "q": f"{y}-Q{q}",
                 "nq": f"{y}-Q{q + 1}" if q < 4 else f"{y + 1}-Q1", "pq": f"{y}-Q{q - 1}" if q > 1 else f"{y - 1}-Q4",
                 "c": f"{y}-01/{y}-{m:02}", "pc": f"{y}-01/{y}-{m - 1:02}", "null": None}
        if code in fixed:
            return fixed[code]
        day = re.fullmatch(r"(d|c|md)(\d+)", code)
        if day:
            date = f"{y}-{m:02}-{int(day[2]):02}"
            return {"d": date, "c": f"{y}-01/{date}", "md": f"{y}-{m:02}-01/{date}"}[day[1]]
        return code

    @staticmethod
    def month_before(period):
        year, month = (int(x) for x in period.split("-"))
        return f"{year}-{month - 1:02}" if month > 1 else f"{year - 1}-12"

    @staticmethod
    def year_before(period):
        return period and re.sub(r"\d{4}", lambda y: str(int(y[0]) - 1), period)

    def base(self, code, period):
        if code == "cky":
            return self.year_before(period)
        if code == "pm" and period and re.fullmatch(r"\d{4}-\d\d", period):
            return self.month_before(period)
        if code == "pq" and period and "Q" in period:
            return self.period("pq")
        return self.period(code)


# ---------------------------------------------------------------- figures

def number(token):
    """The value of a Vietnamese number, as int where it has no decimals."""
    token = token.rstrip(".,")
    plain = token.replace(".", "").replace(",", ".")
    return float(plain) if "." in plain else int(plain)


class Gold:
    def __init__(self, calendar):
        self.calendar = calendar
        self.figures = []
        self.by_label = {}
        self.last_level = None
        self.groups = []
        self.findings = []

    def add(self, quote, spec, line, nth, unit=None, indicator=None, of=None, label=None):
        head, *rest = [part.strip() for part in spec.split(";")]
        options = dict(part.split("=", 1) for part in rest if part)
        words = head.split()
        kind = words[-1]
        if len(words) == 2:
            label = words[0]
        negative = kind.endswith("-")
        kind = kind.rstrip("-")
        figure = {"type": "figure", "id": f"f{len(self.figures) + 1}", "line": line, "quote": quote}
        if nth > 1:
            figure["nth"] = nth
        figure["_options"], figure["_negative"] = options, negative
        figure["_unit"] = options.get("u", unit if unit is not None else self.unit_of(quote))
        figure["kind"] = KINDS[kind]
        figure["_indicator"] = options.get("i", indicator)
        target = options.get("of", of)
        if target is None and kind in "PGDISC":
            target = self.last_level
        figure["_of"] = None if target in (None, "-") else target
        if kind == "L":
            self.last_level = figure["id"]
        self.figures.append(figure)
        self.by_label[figure["id"]] = figure
        if label:
            if label in self.by_label:
                raise SourceError(f"label {label} twice")
            self.by_label[label] = figure
        return figure

    @staticmethod
    def unit_of(quote):
        tokens = list(NUMBER.finditer(quote))
        rest = quote[tokens[-1].end():].strip() if tokens else ""
        return rest.lower()

    def get(self, label):
        if label not in self.by_label:
            raise SourceError(f"no figure is labelled {label}")
        return self.by_label[label]

    def finish(self, figure, trail=()):
        """The guideline's record of a figure; what is not said comes from the figure that it is 'of'."""
        if "_done" in figure:
            return figure["_done"]
        o, cal = figure["_options"], self.calendar
        if figure["id"] in trail:
            raise SourceError(f"{figure['quote']}: circular reference")
        trail = (*trail, figure["id"])
        of = self.finish(self.get(figure["_of"]), trail) if figure["_of"] else None
        out = {k: figure[k] for k in ("type", "id", "line", "quote", "nth") if k in figure}
        values = [number(t) for t in NUMBER.findall(figure["quote"])]
        if figure["_negative"]:
            values = [-v for v in values]
        if figure["kind"] == "rank":
            values = values[:1]
        if "v" in o:  # a number in words, or in two units: 1 tỷ 204 triệu đồng
            values = [number(o["v"])]
        out["value"] = values[0] if len(values) == 1 else values[:2]
        out["unit"] = figure["_unit"].lower()
        out["kind"] = figure["kind"]
        also = [a for a in o.get("also", "").split("/") if a]
        indicator = figure["_indicator"]
        if indicator and indicator.startswith("~"):
            other = self.finish(self.get(indicator[1:]), trail)
            indicator, also = other["indicator"], [*also, *other.get("indicatorAlso", [])]
        elif indicator is None:
            if of is None:
                raise SourceError(f"line {figure['line']}: {figure['quote']} has no indicator")
            indicator, also = of["indicator"], [*also, *of.get("indicatorAlso", [])]
        if indicator != indicator.lower():
            also.append(indicator)
        out["indicator"] = indicator.lower()
        if "p" in o:
            out["period"] = cal.period(o["p"])
        else:
            out["period"] = of["period"] if of else cal.period("m")
        if "pa" in o:
            out["periodAlso"] = [cal.period(p) for p in o["pa"].split(",")]
        elif "p" not in o and of and of.get("periodAlso"):
            out["periodAlso"] = of["periodAlso"]
        base = o.get("b")
        if base is None:
            if figure["kind"] == "plan-completion" or (figure["kind"] == "level" and o.get("s") == "pl"):
                base = "kế hoạch"
            elif figure["kind"] in ("growth", "difference", "index"):
                base = "cky"
        if base and base != "-":
            out["base"] = cal.base(base, out["period"])
        status = STATUS[o["s"]] if "s" in o else (of or {}).get("status")
        if status and status != "actual":
            out["status"] = status
        if "sa" in o:
            out["statusAlso"] = [STATUS[s] for s in o["sa"].split(",")]
        elif "s" not in o and of and of.get("statusAlso"):
            out["statusAlso"] = of["statusAlso"]
        if "q" in o:
            out["qualifier"] = o["q"]
        if of:
            out["of"] = of["id"]
        also = [a for a in dict.fromkeys(also) if a != out["indicator"]]
        if also:
            out["indicatorAlso"] = also
        figure["_done"] = out
        return out

    def records(self):
        for figure in self.figures:
            yield self.finish(figure)
        for total, parts, exhaustive in self.groups:
            yield {"type": "group", "total": self.get(total)["id"], "parts": [self.get(p)["id"] for p in parts],
                   "exhaustive": exhaustive}
        for check, labels, why in self.findings:
            yield {"type": "finding", "check": check, "figures": [self.get(x)["id"] for x in labels], "why": why}


# ---------------------------------------------------------------- source

MARK = re.compile(r"\{\{(.*?)\|(.*?)\}\}")


def count_before(text, quote, at):
    """Which occurrence (from 1) of quote begins at `at`; an occurrence inside a longer number isn't one."""
    nth, start = 0, -1
    while True:
        start = text.find(quote, start + 1)
        if start < 0 or start > at:
            raise SourceError(f"{quote!r} isn't at {at} of {text!r}")
        before, after = text[max(0, start - 2):start], text[start + len(quote):start + len(quote) + 2]
        inside = quote[0].isdigit() and re.search(r"(\d|\d[.,])$", before)
        cut = quote[-1].isdigit() and re.match(r"(\d|[.,]\d)", after)
        if not inside and not cut:
            nth += 1
        if start == at:
            return nth


class Report:
    def __init__(self, path):
        self.id = path.stem
        self.meta = {}
        self.blocks = []      # dicts for the DOCX
        self.lines = []       # of the TXT
        self.footnotes = []   # blocks
        self.counters = [0, 0, 0]
        self.ordered = {}     # list kind -> running number
        self.instances = []   # (abstract number) of every restarted list
        self.columns = None
        source = unicodedata.normalize("NFC", path.read_text(encoding="utf-8"))
        rows = [r.rstrip("\n") for r in source.split("\n")]
        while rows and not rows[0].startswith("---"):
            key, _, value = rows.pop(0).partition(":")
            if key.strip() and not key.startswith("%"):
                self.meta[key.strip()] = value.strip()
        rows.pop(0)
        self.gold = Gold(Calendar(self.meta["month"]))
        self.notes = {}
        for row in rows:
            note = re.match(r"\[\^(\w+)\]: (.*)", row)
            if note:
                self.notes[note[1]] = note[2]
        try:
            for self.row_number, row in enumerate(rows):
                if row.strip() and not row.startswith("%") and not re.match(r"\[\^\w+\]: ", row):
                    self.block(row.strip())
        except (SourceError, KeyError, ValueError, IndexError) as broken:
            raise SystemExit(f"{path.name}: {row[:90]!r}: {broken!r}")

    # -- text

    def annotate(self, text, prefix=""):
        """Plain text of a paragraph as [(text, style)]; records its figures on the TXT line to come."""
        line = len(self.lines) + 1
        plain, at, marks = "", 0, []
        for mark in MARK.finditer(text):
            plain += text[at:mark.start()]
            marks.append((len(plain), mark[1], mark[2]))
            plain += mark[1]
            at = mark.end()
        plain += text[at:]
        # styles and footnote marks leave no character in the TXT
        runs, clean, offset_of, style, i = [], "", [], "", 0
        pieces = re.split(r"(\*\*|//|\[\^\w+\])", plain)
        for piece in pieces:
            if piece == "**":
                style = style.replace("b", "") if "b" in style else style + "b"
                offset_of += [len(clean)] * 2
            elif piece == "//":
                style = style.replace("i", "") if "i" in style else style + "i"
                offset_of += [len(clean)] * 2
            elif re.fullmatch(r"\[\^\w+\]", piece):
                runs.append((piece, "note"))
                offset_of += [len(clean)] * len(piece)
            elif piece:
                offset_of += range(len(clean), len(clean) + len(piece))
                clean += piece
                runs.append((piece, style))
        full = prefix + clean
        for start, quote, spec in marks:
            where = len(prefix) + offset_of[start]
            self.gold.add(quote, spec, line, count_before(full, quote, where))
        return runs, full

    def paragraph(self, text, prefix="", **block):
        runs, full = self.annotate(text, prefix)
        self.lines.append(full)
        self.blocks.append({"runs": runs, **block})
        for run, style in runs:
            if style == "note":
                name = run[2:-1]
                note_runs, note_full = self.annotate(self.notes[name])
                self.lines.append(note_full)
                self.footnotes.append(note_runs)
        return full

    # -- blocks

    def block(self, row):
        if row.startswith("@"):
            return self.directive(row)
        if row.startswith("|"):
            return self.table_row(row)
        heading = re.match(r"(#{1,3})(!?) (.*)", row)
        if heading:
            level = len(heading[1]) - 1
            if heading[2]:
                return self.paragraph(heading[3], kind="heading", level=level, typed=True)
            self.counters[level] += 1
            self.counters[level + 1:] = [0] * (2 - level)
            prefix = [roman(self.counters[0]) + ".", f"{self.counters[1]}.",
                      f"{self.counters[1]}.{self.counters[2]}."][level] + " "
            self.ordered.pop("a", None)
            return self.paragraph(heading[3], prefix, kind="heading", level=level, typed=False)
        if row.startswith("* "):
            return self.paragraph(row[2:], "- ", kind="item", num=2, level=0)
        if row.startswith("+* "):
            return self.paragraph(row[3:], "+ ", kind="item", num=2, level=1)
        listed = re.match(r"(1|a)\* (.*)", row)
        if listed:
            style = listed[1]
            if style not in self.ordered:
                self.instances.append({"1": 3, "a": 4}[style])
                self.ordered[style] = [0, len(self.instances) + 2]
            self.ordered[style][0] += 1
            n, num = self.ordered[style]
            prefix = f"{n}. " if style == "1" else f"{chr(96 + n)}) "
            return self.paragraph(listed[2], prefix, kind="item", num=num, level=0)
        for sign, align in (("^l ", "left"), ("^c ", "center"), ("^r ", "right")):
            if row.startswith(sign):
                return self.paragraph(row[3:], kind="plain", align=align)
        return self.paragraph(row, kind="text")

    def directive(self, row):
        word, _, rest = row.partition(" ")
        if word == "@empty":
            self.blocks.append({"kind": "text", "runs": []})
        elif word == "@restart":
            self.ordered.pop(rest.strip(), None)
        elif word == "@widths":
            self.blocks.append({"kind": "table", "widths": [int(w) for w in rest.split()], "rows": []})
        elif word == "@cols":
            self.columns = [c.strip() for c in rest.split("|")]
        elif word == "@group":
            total, _, parts = rest.partition("=")
            self.gold.groups.append((total.strip(), parts.split(), True))
        elif word == "@part":
            total, _, parts = rest.partition(">")
            self.gold.groups.append((total.strip(), parts.split(), False))
        elif word == "@finding":
            head, _, why = rest.partition("|")
            check, *labels = head.split()
            self.gold.findings.append((check, labels, why.strip()))
        else:
            raise SourceError(f"unknown directive {word}")

    def table_row(self, row):
        """|key| cell | cell …  (key '!' is a header row; a row's figures are labelled key.t.column); <h3> spans columns, <v>/<^> merge downwards."""
        _, key, body = row.split("|", 2)
        key = key.strip()
        cells, texts = [], []
        for raw in body.split("|"):
            raw = raw.strip()
            cell = {"span": 1, "merge": None, "indicator": None}
            span = re.match(r"<h(\d)>", raw)
            if span:
                cell["span"], raw = int(span[1]), raw[4:]
            if raw.startswith("<v>"):
                cell["merge"], raw = "restart", raw[3:]
            if raw.startswith("<^>"):
                cell["merge"], raw = "continue", raw[3:]
            named = re.search(r"<i=(.*?)>", raw)
            if named:
                cell["indicator"], raw = named[1], raw.replace(named[0], "")
            cell["paragraphs"] = [p.strip() for p in raw.split("\\\\")]
            cells.append(cell)
            texts.append(" ".join(cell["paragraphs"]))
        line = " | ".join(texts)
        if key and key != "!":
            name = cells[1]["indicator"] or texts[1].lstrip("- ").strip()
            for i, text in enumerate(texts):
                spec = self.columns[i] if self.columns and i < len(self.columns) else "-"
                if spec == "-" or not re.fullmatch(NUMBER, text):
                    continue
                column, spec = spec.replace("of=.", f"of={key}.t.").split(" ", 1)
                at = len(" | ".join(texts[:i])) + (3 if i else 0)
                head = spec.split(";")[0]
                unit = "%" if head in ("P", "I", "G", "S") else texts[2]
                of = f"{key}.t.c" if head in ("P", "I", "G", "S") else None
                self.gold.add(text, spec, len(self.lines) + 1, count_before(line, text, at), unit=unit,
                              indicator=name, of=of, label=f"{key}.t.{column}")
        self.lines.append(line)
        self.blocks[-1]["rows"].append({"header": key == "!", "cells": cells})

    # -- output

    def gold_text(self):
        document = {"type": "document", "id": self.id}
        document.update({k: self.meta[k] for k in ("title", "place", "issuer", "period", "date")})
        rows = [document, *self.gold.records()]
        return "".join(json.dumps(r, ensure_ascii=False) + "\n" for r in rows)

    def text(self):
        return "\n".join(self.lines) + "\n"


def roman(n):
    out = ""
    for value, sign in ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        while n >= value:
            out, n = out + sign, n - value
    return out


# ---------------------------------------------------------------- WordprocessingML

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def run(text, style="", size=None):
    props = ("<w:b/>" if "b" in style else "") + ("<w:i/>" if "i" in style else "")
    if size:
        props += f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'
    props = f"<w:rPr>{props}</w:rPr>" if props else ""
    return f'<w:r>{props}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def split_run(text, style, step):
    """Word breaks a paragraph into runs where it was edited, even inside a number; so do we."""
    if not step:
        return run(text, style)
    pieces = [text[i:i + step] for i in range(0, len(text), step)]
    return "".join(run(p, style) + ('<w:proofErr w:type="spellStart"/><w:proofErr w:type="spellEnd"/>' if n % 3 == 1
                                    else "") for n, p in enumerate(pieces))


def document_xml(report):
    body, note, bookmark = [], 0, 0
    for index, block in enumerate(report.blocks):
        kind = block["kind"]
        if kind == "table":
            body.append(table_xml(block))
            continue
        props = ""
        if kind == "heading":
            props = f'<w:pStyle w:val="Heading{block["level"] + 1}"/>'
            if block["typed"]:
                props += '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr><w:ind w:left="0" w:firstLine="709"/>'
        elif kind == "item":
            props = (f'<w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="{block["level"]}"/>'
                     f'<w:numId w:val="{block["num"]}"/></w:numPr>')
        elif kind == "plain":
            props = f'<w:pStyle w:val="Plain"/><w:jc w:val="{block["align"]}"/>'
        step = 37 if kind in ("text", "item") and index % 3 == 1 else 0
        runs = ""
        for text, style in block["runs"]:
            if style == "note":
                note += 1
                runs += ('<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>'
                         f'<w:footnoteReference w:id="{note + 1}"/></w:r>')
            else:
                runs += split_run(text, style, step)
        if kind == "heading":
            bookmark += 1
            runs = (f'<w:bookmarkStart w:id="{bookmark}" w:name="_Toc{bookmark:05}"/>{runs}'
                    f'<w:bookmarkEnd w:id="{bookmark}"/>')
        body.append(f'<w:p>{"<w:pPr>" + props + "</w:pPr>" if props else ""}{runs}</w:p>')
    section = ('<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" '
               'w:left="1701" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>')
    return f'{XML}<w:document {W} {R}><w:body>{"".join(body)}{section}</w:body></w:document>'


def table_xml(block):
    widths = block["widths"]
    out = ['<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>']
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        out.append(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>')
    out.append('</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>')
    out += [f'<w:gridCol w:w="{w}"/>' for w in widths]
    out.append("</w:tblGrid>")
    for row in block["rows"]:
        out.append("<w:tr>" + ("<w:trPr><w:tblHeader/></w:trPr>" if row["header"] else ""))
        column = 0
        for cell in row["cells"]:
            width = sum(widths[column:column + cell["span"]])
            props = f'<w:tcW w:w="{width}" w:type="dxa"/>'
            if cell["span"] > 1:
                props += f'<w:gridSpan w:val="{cell["span"]}"/>'
            if cell["merge"]:
                props += '<w:vMerge w:val="restart"/>' if cell["merge"] == "restart" else "<w:vMerge/>"
            props += '<w:vAlign w:val="center"/>'
            jc = "center" if row["header"] or column in (0, 2) else "left" if column == 1 else "right"
            style = "b" if row["header"] else ""
            paragraphs = "".join(
                f'<w:p><w:pPr><w:pStyle w:val="Cell"/><w:jc w:val="{jc}"/></w:pPr>'
                f'{run(p, style, 20) if p else ""}</w:p>' for p in cell["paragraphs"])
            out.append(f"<w:tc><w:tcPr>{props}</w:tcPr>{paragraphs}</w:tc>")
            column += cell["span"]
        out.append("</w:tr>")
    out.append("</w:tbl>")
    return "".join(out)


def footnotes_xml(report):
    out = [f'{XML}<w:footnotes {W} {R}>'
           '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
           '<w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/></w:r></w:p>'
           '</w:footnote>']
    for n, runs in enumerate(report.footnotes):
        text = "".join(run(t, s) for t, s in runs)
        out.append(f'<w:footnote w:id="{n + 2}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:rPr>'
                   '<w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'
                   f'<w:r><w:t xml:space="preserve"> </w:t></w:r>{text}</w:p></w:footnote>')
    return "".join(out) + "</w:footnotes>"


def numbering_xml(report):
    def level(n, fmt, text, left=0, first=709, style="", suff="space"):
        return (f'<w:lvl w:ilvl="{n}"><w:start w:val="1"/><w:numFmt w:val="{fmt}"/>{style}<w:suff w:val="{suff}"/>'
                f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
                f'<w:pPr><w:ind w:left="{left}" w:firstLine="{first}"/></w:pPr></w:lvl>')

    def linked(n):
        return f'<w:pStyle w:val="Heading{n}"/>'

    abstract = {
        1: [level(0, "upperRoman", "%1.", style=linked(1)), level(1, "decimal", "%2.", style=linked(2)),
            level(2, "decimal", "%2.%3.", style=linked(3))],
        2: [level(0, "bullet", "-"), level(1, "bullet", "+")],
        3: [level(0, "decimal", "%1.", suff="tab")],
        4: [level(0, "lowerLetter", "%1)")],
    }
    out = [f"{XML}<w:numbering {W}>"]
    for n, levels in abstract.items():
        out.append(f'<w:abstractNum w:abstractNumId="{n}"><w:multiLevelType w:val="multilevel"/>'
                   f'{"".join(levels)}</w:abstractNum>')
    out.append('<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>')
    out.append('<w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>')
    for n, kind in enumerate(report.instances):
        out.append(f'<w:num w:numId="{n + 3}"><w:abstractNumId w:val="{kind}"/><w:lvlOverride w:ilvl="0">'
                   '<w:startOverride w:val="1"/></w:lvlOverride></w:num>')
    return "".join(out) + "</w:numbering>"


def styles_xml():
    def style(kind, name, label, ppr="", rpr="", based="Normal", default=False):
        return (f'<w:style w:type="{kind}"{" w:default=" + chr(34) + "1" + chr(34) if default else ""} '
                f'w:styleId="{name}"><w:name w:val="{label}"/>'
                + (f'<w:basedOn w:val="{based}"/>' if based else "")
                + (f"<w:pPr>{ppr}</w:pPr>" if ppr else "") + (f"<w:rPr>{rpr}</w:rPr>" if rpr else "") + "</w:style>")

    def heading(n):
        return style("paragraph", f"Heading{n}", f"heading {n}",
                     f'<w:keepNext/><w:numPr><w:ilvl w:val="{n - 1}"/><w:numId w:val="1"/></w:numPr>'
                     f'<w:outlineLvl w:val="{n - 1}"/>', "<w:b/>" + ("<w:i/>" if n == 3 else ""))

    font = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>'
    return (f'{XML}<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr>{font}<w:sz w:val="26"/><w:szCs w:val="26"/>'
            '<w:lang w:val="vi-VN" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>'
            + style("paragraph", "Normal", "Normal",
                    '<w:spacing w:before="60" w:after="60"/><w:ind w:firstLine="709"/><w:jc w:val="both"/>', based=None,
                    default=True)
            + style("character", "DefaultParagraphFont", "Default Paragraph Font", based=None, default=True)
            + heading(1) + heading(2) + heading(3)
            + style("paragraph", "ListParagraph", "List Paragraph")
            + style("paragraph", "Plain", "Plain", '<w:spacing w:before="0" w:after="0"/><w:ind w:firstLine="0"/>')
            + style("paragraph", "Cell", "Cell", '<w:spacing w:before="20" w:after="20"/><w:ind w:firstLine="0"/>')
            + style("paragraph", "FootnoteText", "footnote text", '<w:spacing w:before="0" w:after="0"/>',
                    '<w:sz w:val="20"/><w:szCs w:val="20"/>')
            + style("character", "FootnoteReference", "footnote reference", rpr='<w:vertAlign w:val="superscript"/>',
                    based="DefaultParagraphFont")
            + "</w:styles>")


def write_docx(report, path):
    office = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    kinds = {"document": "document.main", "styles": "styles", "numbering": "numbering", "footnotes": "footnotes",
             "settings": "settings"}
    types = "".join(f'<Override PartName="/word/{n}.xml" ContentType="{office}.{k}+xml"/>' for n, k in kinds.items())
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    links = "".join(f'<Relationship Id="rId{i}" Type="{relation}/{n}" Target="{n}.xml"/>'
                    for i, n in enumerate(list(kinds)[1:], 1))
    parts = {
        "[Content_Types].xml":
            f'{XML}<Types xmlns="{package}/content-types"><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Default Extension="xml" ContentType="application/xml"/>{types}<Override PartName="/docProps/core.xml" '
            'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
        "_rels/.rels":
            f'{XML}<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" '
            f'Type="{relation}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" '
            f'Type="{package}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>',
        "docProps/core.xml":
            f'{XML}<cp:coreProperties xmlns:cp="{package}/metadata/core-properties" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/">'
            f'<dc:title>{escape(report.meta["title"])}</dc:title><dc:creator>{escape(report.meta["issuer"])}</dc:creator>'
            '</cp:coreProperties>',
        "word/_rels/document.xml.rels": f'{XML}<Relationships xmlns="{package}/relationships">{links}</Relationships>',
        "word/document.xml": document_xml(report),
        "word/styles.xml": styles_xml(),
        "word/numbering.xml": numbering_xml(report),
        "word/footnotes.xml": footnotes_xml(report),
        "word/settings.xml": f'{XML}<w:settings {W}><w:footnotePr><w:footnote w:id="0"/><w:footnote w:id="1"/>'
                             '</w:footnotePr></w:settings>',
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            entry.create_system = 3
            archive.writestr(entry, content.encode("utf-8"))


def write_pdf(report, path):
    """The report as PDF, printed by LibreOffice from its DOCX; a PDF that already says the same is left alone."""
    office = shutil.which("soffice")
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        docx = folder / f"{report.id}.docx"
        write_docx(report, docx)
        mark = HERE / "pdf.sha256"
        known = dict(line.split()[::-1] for line in mark.read_text().splitlines()) if mark.exists() else {}
        digest = hashlib.sha256(docx.read_bytes()).hexdigest()
        if path.exists() and known.get(report.id) == digest:
            return
        if not office:
            print(f"{report.id}: no soffice (apt-get install -y libreoffice-writer), the PDF isn't made anew")
            return
        subprocess.run([office, f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf",
                        "--outdir", str(folder), str(docx)], check=True, stdout=subprocess.DEVNULL,
                       env={**os.environ, "SOURCE_DATE_EPOCH": "1700000000"})
        shutil.copyfile(folder / f"{report.id}.pdf", path)
        known[report.id] = digest
        mark.write_text("".join(f"{d} {i}\n" for i, d in sorted(known.items())))


def main(arguments):
    for path in [Path(a) for a in arguments] or sorted(HERE.glob("*.src")):
        report = Report(path)
        if report.meta.get("format") == "pdf":
            write_pdf(report, CORPUS / f"{report.id}.pdf")
        else:
            write_docx(report, CORPUS / f"{report.id}.docx")
        (CORPUS / "gold").mkdir(exist_ok=True)
        (CORPUS / "gold" / f"{report.id}.txt").write_text(report.text(), encoding="utf-8")
        (CORPUS / "gold" / f"{report.id}.gold.jsonl").write_text(report.gold_text(), encoding="utf-8")
        print(f"{report.id}: {len(report.lines)} lines, {len(report.gold.figures)} figures, "
              f"{len(report.gold.groups)} groups, {len(report.gold.findings)} findings")


if __name__ == "__main__":
    main(sys.argv[1:])
