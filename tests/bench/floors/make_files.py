#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Branchbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files for side_by_side.sh, the same bytes for the same number.

make_files.py roster ROWS OUT.xlsx     a roster of twenty columns as branches keep them: dates as cells, as text in four
                                       forms and as numbers, telephones as text and as numbers, names with a wide blank
make_files.py report SECTIONS OUT.fodt prose and ruled tables for LibreOffice, close to one page a section

Everybody is generated: the county part of the ID numbers (9999) is given to no county.
"""
import datetime
import random
import sys
import zipfile
from xml.sax.saxutils import escape

SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕"
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红建国文志宇晨浩然子涵雨泽一欣怡思远嘉懿博𠮷䶮"
PLACES = ["北京市", "河北省", "江苏省", "浙江省", "四川省", "陕西省"]
CODES = ["11", "13", "32", "33", "51", "61"]
HEADS = ["序号", "姓名", "性别", "民族", "籍贯", "出生日期", "公民身份号码", "学历", "学位", "手机号码", "参加工作时间", "入党时间",
         "转正时间", "所在党支部", "党内职务", "行政职务", "人员类别", "月缴党费（元）", "家庭住址", "备注"]
WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
EPOCH = datetime.date(1899, 12, 30)


def day_between(chance, first, last):
    return datetime.date.fromordinal(chance.randint(first.toordinal(), max(first, last).toordinal()))


def day_cell(chance, day):
    """(is a number, value): every second one a date cell, the others as people type them."""
    return chance.choice([(True, (day - EPOCH).days)] * 5 + [
        (False, f"{day:%Y-%m-%d}"), (False, f"{day:%Y.%m.%d}"), (False, f"{day.year}/{day.month}/{day.day}"),
        (False, f"{day.year}年{day.month}月{day.day}日"), (True, int(f"{day:%Y%m%d}"))])


def person(chance, number):
    place = chance.randrange(len(PLACES))
    man = chance.random() < 0.6
    born = day_between(chance, datetime.date(1940, 1, 1), datetime.date(2004, 6, 30))
    worked = day_between(chance, datetime.date(born.year + 19, 1, 1), datetime.date(born.year + 21, 12, 28))
    joined = day_between(chance, datetime.date(born.year + 19, 1, 1), datetime.date(min(born.year + 40, 2025), 6, 28))
    joined = joined.replace(day=min(joined.day, 28))
    full = joined.replace(year=joined.year + 1)
    probation = full > datetime.date(2026, 6, 30)
    first17 = f"{CODES[place]}9999{born:%Y%m%d}{chance.randrange(500) * 2 + man:03d}"
    check = "10X98765432"[sum(int(digit) * weight for digit, weight in zip(first17, WEIGHTS)) % 11]
    name = chance.choice(SURNAMES) + "".join(chance.choice(GIVEN) for _ in range(chance.choice([1, 2, 2, 2])))
    if len(name) == 2 and chance.random() < 0.1:
        name = name[0] + "　" + name[1]
    phone = "154" + "".join(chance.choice("0123456789") for _ in range(8))
    text = lambda value: (False, value)
    return [(True, number), text(name), text("男" if man else "女"), text(chance.choice(["汉族"] * 9 + ["回族"])),
            text(PLACES[place]), day_cell(chance, born), text(first17 + check),
            text(chance.choice(["大学本科", "硕士研究生", "大专", "高中"])), text(""),
            text(phone) if chance.random() < 0.8 else (True, phone), day_cell(chance, worked), day_cell(chance, joined),
            text("") if probation else day_cell(chance, full), text("机关第一党支部"), text(""),
            text(chance.choice(["科员", "工程师", "会计师", "班长"])), text("预备党员" if probation else "正式党员"),
            (True, chance.choice([2, 5, 10, 36.5, 48.2])),
            text(f"{PLACES[place]}人民路{chance.randint(1, 999)}号{chance.randint(101, 3204)}室"),
            text(chance.choice(["", "", "因病长期休养，送学上门", "材料待补：入党志愿书第3页"]))]


def write_roster(rows, path):
    chance = random.Random(20260918)
    texts = {}
    lines = []
    table = [[(False, head) for head in HEADS]] + [person(chance, number) for number in range(1, rows + 1)]
    for number, cells in enumerate(table, 1):
        line = [f'<row r="{number}">']
        for column, (is_number, value) in zip("ABCDEFGHIJKLMNOPQRST", cells):
            if is_number:
                style = ' s="1"' if column in "FKLM" and value < 100_000 else ""
                line.append(f'<c r="{column}{number}"{style}><v>{value}</v></c>')
            elif value:
                line.append(f'<c r="{column}{number}" t="s"><v>{texts.setdefault(value, len(texts))}</v></c>')
        lines.append("".join(line) + "</row>")
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' + "".join(
                f'<Override PartName="/xl/{name}.xml" ContentType="{kind}{what}+xml"/>' for name, what in (
                    ("workbook", "sheet.main"), ("worksheets/sheet1", "worksheet"), ("styles", "styles"),
                    ("sharedStrings", "sharedStrings"))) + "</Types>",
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="a" '
            f'Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets><sheet name="党员花名册" sheetId="1" '
            'r:id="a"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">' + "".join(
            f'<Relationship Id="{key}" Type="{OFFICE}/{what}" Target="{target}.xml"/>' for key, what, target in (
                ("a", "worksheet", "worksheets/sheet1"), ("b", "styles", "styles"),
                ("c", "sharedStrings", "sharedStrings"))) + "</Relationships>",
        "xl/styles.xml": f'<styleSheet xmlns="{MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills>'
            '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2">'
            '<xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>',
        "xl/sharedStrings.xml": f'<sst xmlns="{MAIN}" uniqueCount="{len(texts)}">'
            + "".join(f"<si><t>{escape(each)}</t></si>" for each in texts) + "</sst>",
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{MAIN}"><sheetData>' + "".join(lines)
            + "</sheetData></worksheet>"}
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, (2026, 9, 18, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, HEAD + content)


def write_report(sections, path):
    chance = random.Random(20260918)
    sentences = ["本季度党支部认真落实“三会一课”制度，按时召开支部党员大会、支部委员会和党小组会。",
                 "组织全体党员开展主题党日活动，应到人数与实到人数均已逐次登记。", "对因病、因事请假的党员，已安排专人补课并记录。",
                 "党费按月足额收缴，账目清楚，已在支部内公示。", "下一季度将继续抓好理论学习和整改落实，做到件件有着落、事事有回音。"]
    spaces = "".join(f' xmlns:{key}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for key, name in (
        ("office", "office"), ("style", "style"), ("text", "text"), ("table", "table"), ("fo", "xsl-fo-compatible"),
        ("svg", "svg-compatible")))
    out = [HEAD, f'<office:document{spaces} office:version="1.2" '
           'office:mimetype="application/vnd.oasis.opendocument.text"><office:font-face-decls><style:font-face '
           'style:name="F" svg:font-family="\'Noto Serif CJK SC\'"/></office:font-face-decls><office:styles>'
           '<style:default-style style:family="paragraph"><style:text-properties style:font-name="F" '
           'style:font-name-asian="F" fo:font-size="10pt" style:font-size-asian="10pt"/></style:default-style>'
           '</office:styles><office:automatic-styles><style:style style:name="H" style:family="paragraph">'
           '<style:paragraph-properties fo:break-before="page" fo:text-align="center"/></style:style><style:style '
           'style:name="B" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000"/>'
           '</style:style></office:automatic-styles><office:body><office:text>']
    heads = ["序号", "姓名", "应到", "实到", "出勤率", "学习学时", "应交党费", "实交党费", "备注"]
    for section in range(1, sections + 1):
        out.append(f'<text:p text:style-name="H">第{section}部分　季度工作情况</text:p>')
        for _ in range(2):
            out.append("<text:p>" + "".join(chance.choice(sentences) for _ in range(5)) + "</text:p>")
        out.append('<table:table><table:table-column table:number-columns-repeated="9"/>')
        for row in range(28):
            expected = chance.randint(8, 14)
            name = chance.choice(SURNAMES) + chance.choice(GIVEN) + chance.choice(GIVEN)
            cells = heads if row == 0 else [str(row), name, str(expected), str(expected - 1),
                                            f"{100 * (expected - 1) / expected:.1f}%", str(chance.randint(8, 24)),
                                            "30.00", "30.00", ""]
            out.append("<table:table-row>" + "".join(
                f'<table:table-cell table:style-name="B"><text:p>{cell}</text:p></table:table-cell>' for cell in cells)
                + "</table:table-row>")
        out.append("</table:table>")
    with open(path, "w", encoding="utf-8") as file:
        file.write("".join(out) + "</office:text></office:body></office:document>")


if __name__ == "__main__":
    if len(sys.argv) != 4 or sys.argv[1] not in ("roster", "report"):
        sys.exit(__doc__)
    (write_roster if sys.argv[1] == "roster" else write_report)(int(sys.argv[2]), sys.argv[3])
