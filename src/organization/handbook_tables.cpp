// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/handbook_tables.h"

#include "organization/dues_section.h"

#include "branchbook/book/handbook_part.h"
#include "branchbook/book/member_store.h"
#include "branchbook/organization/admission_section.h"
#include "branchbook/organization/admission_store.h"
#include "branchbook/organization/away_store.h"
#include "branchbook/organization/dues_store.h"
#include "branchbook/organization/member_entry.h"
#include "branchbook/organization/transfer_store.h"

#include <algorithm>

namespace branchbook::organization {

namespace {

using book::SectionTable;

constexpr int kMonthsOfTable = 6;

QString chineseDayOr(QDate day, const QString& otherwise = QStringLiteral("—"))
{
    return day.isValid() ? PartialDate::of(day).toChinese() : otherwise;
}

QString wordOfState(TransferState state)
{
    switch (state) {
    case TransferState::Applied: return QStringLiteral("申请");
    case TransferState::InTransit: return QStringLiteral("在途");
    case TransferState::Overdue: return QStringLiteral("超期");
    case TransferState::Received: return QStringLiteral("已接收");
    case TransferState::Filed: return QStringLiteral("已归档");
    case TransferState::Returned: return QStringLiteral("退回");
    }
    return {};
}

QString wordOfAway(AwayKind kind)
{
    switch (kind) {
    case AwayKind::Floating: return QStringLiteral("流动党员");
    case AwayKind::Abroad: return QStringLiteral("出国（境）");
    case AwayKind::Lost: return QStringLiteral("失去联系");
    }
    return {};
}

/// The first day on which the book knows of it.
QDate beginOf(const Transfer& transfer)
{
    for (const QDate day : {transfer.appliedOn, transfer.issuedOn, transfer.receivedOn, transfer.enteredOn}) {
        if (day.isValid())
            return day;
    }
    return {};
}

QString namesOfSponsors(const QList<AdmissionFile>& files, book::MemberId member, QDate day)
{
    QStringList names;
    for (const AdmissionFile& file : files) {
        if (file.member != member)
            continue;
        for (const SponsorRole role : {SponsorRole::Mentor, SponsorRole::Introducer}) {
            const auto people = file.sponsorsOn(role, day);
            for (const AdmissionSponsor& sponsor : people) {
                if (!names.contains(sponsor.name))
                    names.append(sponsor.name);
            }
        }
    }
    return names.join(u'、');
}

/// What was paid for the month, or why nothing is to be.
QString paidCell(const DuesMonth& month)
{
    if (month.paid.fen > 0)
        return month.paid.toString();
    switch (month.state) {
    case DuesState::NotOwed: return QStringLiteral("—");
    case DuesState::Exempt: return QStringLiteral("免");
    default: return {};
    }
}

SectionTable duesTable(Month first, Month last)
{
    SectionTable table{QStringLiteral("党费收缴台账（%1月至%2月，元）").arg(first.month).arg(last.month),
                       {QStringLiteral("姓名")},
                       {},
                       {4}};
    for (int month = first.month; month <= last.month; ++month) {
        table.header.append(QStringLiteral("%1月").arg(month));
        table.relativeWidths.append(3);
    }
    table.header.append(QStringLiteral("合计"));
    table.relativeWidths.append(4);
    return table;
}

Result<> addDuesMonths(const DuesRoll& roll, DuesScale& scale, Month first, Month last, book::AreaSection& section)
{
    SectionTable table = duesTable(first, last);
    for (const DuesAccount& account : roll.accounts) {
        BB_TRY(const DuesStatement statement, assess(account, first, last, scale));
        const bool concerns = std::any_of(statement.months.begin(), statement.months.end(), [](const DuesMonth& month) {
            return month.state != DuesState::NotOwed || month.paid.fen > 0;
        });
        if (!concerns)
            continue;
        QStringList row{statement.name};
        for (const DuesMonth& month : statement.months)
            row.append(paidCell(month));
        row.append(statement.paid.toString());
        table.rows.append(row);
    }
    if (!table.rows.isEmpty())
        section.parts.emplace_back(std::move(table));
    return {};
}

} // namespace

Result<> addTransferList(const book::SectionQuery& query, book::AreaSection& section)
{
    BB_CHECK(addTransferSection(query, section));
    BB_TRY(auto all, listTransfers(query.session, query.branch));
    const DateRange past = book::pastOf(query);
    all.removeIf([&](const Transfer& each) {
        return beginOf(each) > past.last
            || (!each.isOpen() && beginOf(each) < past.first && each.receivedOn < past.first);
    });
    std::stable_sort(all.begin(), all.end(),
                     [](const Transfer& a, const Transfer& b) { return beginOf(a) < beginOf(b); });
    SectionTable table{QStringLiteral("组织关系转接登记"),
                       {QStringLiteral("姓名"), QStringLiteral("方向"), QStringLiteral("对方党组织"),
                        QStringLiteral("开具"), QStringLiteral("接收"), QStringLiteral("状态")},
                       {},
                       {3, 2, 7, 4, 4, 3}};
    for (const Transfer& each : all)
        table.rows.append({each.memberName,
                           each.direction == TransferDirection::Out ? QStringLiteral("转出") : QStringLiteral("转入"),
                           each.organization, chineseDayOr(each.issuedOn), chineseDayOr(each.receivedOn),
                           wordOfState(each.stateOn(past.last))});
    if (!table.rows.isEmpty())
        section.parts.emplace_back(std::move(table));
    return {};
}

Result<> addAwayList(const book::SectionQuery& query, book::AreaSection& section)
{
    BB_CHECK(addAwaySection(query, section));
    const DateRange past = book::pastOf(query);
    BB_TRY(auto all, listAway(query.session, query.branch, past.last));
    all.removeIf([&](const Away& each) {
        return (each.endedOn.isValid() && each.endedOn < past.first)
            || (!each.since.isEmpty() && each.since.earliest() > past.last);
    });
    SectionTable table{QStringLiteral("流动、出国（境）和失去联系的党员"),
                       {QStringLiteral("姓名"), QStringLiteral("类别"), QStringLiteral("起始"), QStringLiteral("去向"),
                        QStringLiteral("联系人"), QStringLiteral("最近联系"), QStringLiteral("结束")},
                       {},
                       {3, 3, 3, 5, 3, 3, 3}};
    for (const Away& each : all)
        table.rows.append(
            {each.memberName, wordOfAway(each.kind), each.since.isEmpty() ? QStringLiteral("—") : each.since.toDotted(),
             each.place, each.keeperName,
             each.lastContact().isValid() ? PartialDate::of(each.lastContact()).toDotted() : QStringLiteral("—"),
             each.endedOn.isValid() ? PartialDate::of(each.endedOn).toDotted() : QString()});
    if (!table.rows.isEmpty())
        section.parts.emplace_back(std::move(table));
    return {};
}

Result<> addCandidateList(const book::SectionQuery& query, book::AreaSection& section)
{
    BB_CHECK(addAdmissionSection(query, section));
    const DateRange past = book::pastOf(query);
    BB_TRY(const auto rows, book::listMemberRows(query.session, {query.branch, false, -1, 0}));
    BB_TRY(const auto files, listAdmissions(query.session, query.branch));
    SectionTable table{QStringLiteral("入党申请人、积极分子、发展对象和预备党员"),
                       {QStringLiteral("姓名"), QStringLiteral("现阶段"), QStringLiteral("申请"),
                        QStringLiteral("积极分子"), QStringLiteral("发展对象"), QStringLiteral("入党"),
                        QStringLiteral("联系人、介绍人")},
                       {},
                       {3, 4, 3, 3, 3, 3, 5}};
    const auto dotted = [&](const PartialDate& day) {
        return day.isEmpty() || day.earliest() > past.last ? QString() : day.toDotted();
    };
    for (const book::MemberRow& row : rows) {
        const QString type = book::typeOn(row, past.last);
        const bool converted =
            !row.converted.isEmpty() && row.converted.earliest() >= past.first && row.converted.earliest() <= past.last;
        if (!book::belongsOn(row, past.last) || type.isEmpty() || (type == book::kFullMember && !converted))
            continue;
        table.rows.append({row.name, type, dotted(row.applied), dotted(row.activist), dotted(row.target),
                           dotted(row.joined), namesOfSponsors(files, row.id, past.last)});
    }
    if (!table.rows.isEmpty())
        section.parts.emplace_back(std::move(table));
    return {};
}

Result<> addDuesLedger(const book::SectionQuery& query, book::AreaSection& section)
{
    BB_CHECK(addDuesSection(query, section));
    BB_TRY(const auto beginning, loadDuesBeginning(query.session, query.branch));
    const DateRange past = book::pastOf(query);
    if (!beginning || past.last < past.first || Month::of(past.last) < beginning->firstBase)
        return {};
    BB_TRY(const book::Branch branch, book::loadBranch(query.session, query.branch));
    BB_TRY(const DuesRoll roll, loadDuesRoll(query.session, branch));
    DuesScale scale(query.catalogue, roll.roundings);
    const int year = past.first.year();
    const int last = past.last.month();
    for (int month = 1; month <= last; month += kMonthsOfTable)
        BB_CHECK(addDuesMonths(roll, scale, Month{year, month}, Month{year, std::min(last, month + kMonthsOfTable - 1)},
                               section));
    return {};
}

Result<> addHonourList(const book::SectionQuery& query, book::AreaSection& section)
{
    const DateRange past = book::pastOf(query);
    BB_TRY(const auto all, listMemberEntries(query.session, query.branch, past.last));
    SectionTable table{
        QStringLiteral("荣誉登记"),
        {QStringLiteral("日期"), QStringLiteral("姓名"), QStringLiteral("荣誉"), QStringLiteral("授予单位")},
        {},
        {4, 3, 7, 6}};
    for (auto entry = all.crbegin(); entry != all.crend(); ++entry) { // oldest first
        const bool within =
            !entry->on.isEmpty() && entry->on.earliest() >= past.first && entry->on.latest() <= past.last;
        if (entry->kind == EntryKind::Honour && within)
            table.rows.append({entry->on.toChinese(), entry->memberName, entry->title, entry->by});
    }
    if (!table.rows.isEmpty())
        section.parts.emplace_back(std::move(table));
    return {};
}

Result<> addVisitList(const book::SectionQuery& query, book::AreaSection& section)
{
    const DateRange past = book::pastOf(query);
    BB_TRY(const auto all, listMemberEntries(query.session, query.branch, past.last));
    int inNeed = 0;
    SectionTable table{QStringLiteral("走访慰问登记"),
                       {QStringLiteral("日期"), QStringLiteral("事由"), QStringLiteral("走访人")},
                       {},
                       {4, 8, 6}};
    for (auto entry = all.crbegin(); entry != all.crend(); ++entry) {
        const bool begun = entry->on.isEmpty() || entry->on.earliest() <= past.last;
        inNeed +=
            entry->kind == EntryKind::Hardship && begun && (!entry->endedOn.isValid() || entry->endedOn > past.last)
            ? 1
            : 0;
        if (entry->kind == EntryKind::Visit && past.contains(entry->on.earliest()))
            table.rows.append({entry->on.toChinese(), entry->title, entry->by});
    }
    if (inNeed == 0 && table.rows.isEmpty())
        return {};
    section.parts.emplace_back(
        book::SectionText{QStringLiteral("登记困难党员%1人，走访慰问%2人次。").arg(inNeed).arg(table.rows.size())});
    if (!table.rows.isEmpty())
        section.parts.emplace_back(std::move(table));
    return {};
}

} // namespace branchbook::organization
