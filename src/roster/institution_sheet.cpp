// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/day_bounds.h"
#include "branchbook/base/one_line.h"
#include "branchbook/base/text.h"
#include "roster/record_rows.h"

#include <QCoreApplication>

namespace branchbook::roster {

namespace {

using institutions::Institution;
using institutions::Stage;
using institutions::Step;
using institutions::Tier;

constexpr DayField kIssuedDay{"issued", QT_TRANSLATE_NOOP("Fields", "印发日期")};
constexpr DayField kFromDay{"from", QT_TRANSLATE_NOOP("Fields", "施行日期")};
constexpr DayField kReviewDay{"review", QT_TRANSLATE_NOOP("Fields", "下次复核日期")};
constexpr int kMostVersions = 999;

constexpr RecordColumn kInstitutionColumns[] = {
    {"title", u"名称、制度名称、制度、文件名称、文件标题、标题"},
    {"tier", u"层级、制度层级、级别"},
    {"category", u"类别、制度类别、分类、类型"},
    {"issuer", u"制定单位、制定机关、发文单位、发文机关、印发单位"},
    {"owner", u"责任人、负责人、管理人、责任部门"},
    {"paper", u"文号、发文字号、文件编号、编号"},
    {"number", u"版次、版本、版本号、现行版本"},
    {"issued", u"印发日期、印发时间、发布日期、发布时间、发文日期、发文时间、制定日期、制定时间、成文日期"},
    {"from", u"施行日期、施行时间、实施日期、实施时间、执行日期、执行时间、生效日期、生效时间"},
    {"review", u"下次复核日期、下次复核、复核日期、复核时间、下次评估日期"},
    {"note", u"备注、说明"},
};

Error institutionFault(const char16_t* code, const QStringList& args, const char* where)
{
    return {ErrorKind::Invalid, QString::fromUtf16(code), args, QString::fromLatin1(where)};
}

Result<Tier> tierIn(const QString& text)
{
    if (text.isEmpty())
        return Tier::Branch;
    QStringList titles;
    for (const Tier tier : institutions::tiers()) {
        titles.append(institutions::tierWord(tier));
        if (text == titles.last() || text == institutions::tierTitle(tier) || text == institutions::tierName(tier))
            return tier;
    }
    return fail(institutionFault(u"record.sheet_choice", {text, titles.join(QStringLiteral("、"))}, "tier"));
}

/// 2, 第2版, V2; 0: none is said.
Result<int> versionIn(const QString& written)
{
    if (meansNothing(written))
        return 0;
    QString text = comparisonKey(written);
    if (text.startsWith(u'v') || text.startsWith(u'第'))
        text.remove(0, 1);
    if (text.endsWith(u'版'))
        text.chop(1);
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber && number > 0 && number <= kMostVersions)
        return number;
    return fail(institutionFault(u"record.sheet_number", {written}, "number"));
}

/// 印发 with the day from which it holds, or 执行 from that day on; nothing where no day is said.
Result<std::optional<Step>> firstStep(const RecordRows& rows, int row, QDate today)
{
    BB_TRY(const QDate issued, rows.day(row, "issued"));
    BB_TRY(const QDate from, rows.day(row, "from"));
    if (!issued.isValid() && !from.isValid())
        return std::optional<Step>();
    BB_CHECK(checkDayBounds(issued, kIssuedDay, today));
    BB_CHECK(checkDayBounds(from, kFromDay, today));
    Step step;
    step.stage = issued.isValid() ? Stage::Issued : Stage::Enforced;
    step.on = issued.isValid() ? issued : from;
    const auto words = [](QDate day) { return PartialDate::of(day).toChinese(); };
    if (step.on > today)
        return fail(
            institutionFault(u"institution.day_future", {words(step.on)}, issued.isValid() ? "issued" : "from"));
    if (issued.isValid() && from.isValid() && from < issued)
        return fail(institutionFault(u"institution.from_order", {words(from)}, "from"));
    if (issued.isValid())
        step.fromOn = from;
    return std::optional<Step>(step);
}

Result<InstitutionLine> institutionIn(const RecordRows& rows, int row, book::BranchId branch, QDate today)
{
    InstitutionLine line;
    Institution& made = line.institution;
    made.branch = branch;
    made.title = oneLine(rows.text(row, "title"));
    if (made.title.isEmpty())
        return fail(institutionFault(u"institution.title_missing", {}, "title"));
    BB_TRY(made.tier, tierIn(rows.text(row, "tier")));
    made.category = oneLine(rows.text(row, "category"));
    made.issuer = oneLine(rows.text(row, "issuer"));
    made.owner = oneLine(rows.text(row, "owner"));
    made.note = trimmedText(rows.text(row, "note"));
    if (const QString paper = oneLine(rows.text(row, "paper")); !meansNothing(paper))
        made.note = QStringLiteral("文号：%1").arg(paper) + (made.note.isEmpty() ? QString() : u'；' + made.note);
    BB_TRY(made.reviewOn, rows.day(row, "review"));
    BB_CHECK(checkDayBounds(made.reviewOn, kReviewDay, today, kReviewYears));
    BB_TRY(line.number, versionIn(rows.text(row, "number")));
    BB_TRY(line.first, firstStep(rows, row, today));
    return line;
}

QString institutionKey(const Institution& institution)
{
    return institutions::tierName(institution.tier) + u'|' + institution.title;
}

Result<> recordLine(store::UnitOfWork& unit, const InstitutionLine& line, QDate today)
{
    BB_TRY(const auto id, institutions::addInstitution(unit, line.institution, today));
    if (!line.first)
        return {};
    institutions::Version version;
    version.number = line.number;
    BB_TRY([[maybe_unused]] const int number, institutions::startVersion(unit, id, version, *line.first, today));
    return {};
}

} // namespace

Result<InstitutionSheet> readInstitutionSheet(const store::Session& session, const sheet::Table& table,
                                              book::BranchId branch, QDate today)
{
    BB_TRY(const RecordRows rows, RecordRows::find(table, kInstitutionColumns, {QStringLiteral("title")}, today));
    BB_TRY(const auto all, institutions::listInstitutions(session, branch));
    QHash<QString, int> seen; // 0: in the book, else the row
    for (const Institution& each : all) {
        if (!each.isAbolished())
            seen.insert(institutionKey(each), 0);
    }
    InstitutionSheet sheet;
    BB_CHECK(sortRows(
        sheet, rows, table, std::move(seen), "title", [&](int row) { return institutionIn(rows, row, branch, today); },
        [](const InstitutionLine& line) { return institutionKey(line.institution); }));
    return sheet;
}

Result<> recordInstitutionSheet(store::UnitOfWork& unit, const InstitutionSheet& sheet, QDate today)
{
    BB_CHECK(checkNoFaults(sheet));
    for (const InstitutionLine& line : sheet.lines) {
        if (const auto done = recordLine(unit, line, today); !done)
            return fail(rowError(line.row, done.error()));
    }
    return {};
}

} // namespace branchbook::roster
