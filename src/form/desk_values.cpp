// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the secretary's desk has open: a transfer, the plan of work, problems with their 整改, what a post hands over.
#include "branchbook/base/masking.h"
#include "branchbook/base/percent.h"
#include "branchbook/book/member_store.h"
#include "branchbook/ledger/ledger_store.h"
#include "branchbook/organization/committee_store.h"
#include "branchbook/organization/dues.h"
#include "branchbook/organization/transfer_store.h"
#include "branchbook/organization/work_plan.h"
#include "branchbook/report/handover_document.h"
#include "form/subject_values.h"

#include <algorithm>

namespace branchbook::form {

namespace {

using namespace organization;

/// The quarter that a record names, or the whole year; nothing for any other text.
struct WorkSpan {
    int year = 0;
    std::optional<Quarter> quarter = {};

    [[nodiscard]] bool has(const WorkItem& item) const
    {
        return !quarter || Quarter::of(QDate(item.year, item.month, 1)) == *quarter;
    }
    [[nodiscard]] QString words() const { return quarter ? quarter->toChinese() : QStringLiteral("%1年").arg(year); }
};

std::optional<WorkSpan> workSpanOf(const QString& record)
{
    if (const auto quarter = Quarter::fromString(record))
        return WorkSpan{quarter->year, quarter};
    bool isNumber = false;
    const int year = record.toInt(&isNumber);
    return isNumber && record.size() == 4 ? std::optional(WorkSpan{year}) : std::nullopt;
}

struct WorkCount {
    qsizetype planned = 0;
    qsizetype done = 0;
};

Result<WorkCount> addPlan(const store::Session& session, const FormRequest& request, const WorkSpan& span,
                          FormValues& values)
{
    BB_TRY(const auto items, listWork(session, request.branch.id, span.year));
    QList<FormEntry>& entries = values.lists[QStringLiteral("计划")];
    WorkCount count;
    for (const WorkItem& item : items) {
        if (!span.has(item))
            continue;
        entries.append(entryOf({
            {"月份", {QStringLiteral("%1月").arg(item.month), double(item.month)}},
            {"工作", ofText(item.matter)},
            {"责任", ofText(item.post ? item.postTitle : item.ownerName)},
            {"完成日期", ofDay(item.doneOn)},
            {"完成情况", ofText(item.doneNote)},
            {"状态",
             ofText(item.isDone()                    ? QStringLiteral("已完成")
                        : item.isLate(request.today) ? QStringLiteral("逾期")
                                                     : QStringLiteral("未完成"))},
        }));
        count.done += item.isDone() ? 1 : 0;
    }
    numberEntries(entries);
    count.planned = entries.size();
    return count;
}

QList<FormEntry> problemEntries(const QList<ledger::Item>& items, QDate today)
{
    QList<FormEntry> entries;
    for (const ledger::Item& item : items) {
        entries.append(entryOf({
            {"编号", ofText(ledger::numberText(item))},
            {"问题", ofText(item.matter)},
            {"来源", ofText(item.origin)},
            {"责任人", ofText(item.ownerName)},
            {"协办", ofText(item.helpers)},
            {"措施", ofText(item.measure)},
            {"提出日期", ofDay(item.raisedOn)},
            {"期限", ofDay(item.dueOn)},
            {"环节", ofText(item.stage)},
            {"办结日期", ofDay(item.closedOn)},
            {"结果", ofText(item.result)},
            {"状态",
             ofText(!item.isOpen()              ? QStringLiteral("已办结")
                        : item.isOverdue(today) ? QStringLiteral("逾期")
                                                : QStringLiteral("办理中"))},
        }));
    }
    numberEntries(entries);
    return entries;
}

/// Those of the ledger that were raised in the days, or before and still open on the first of them.
Result<ledger::Figures> addProblems(const store::Session& session, const FormRequest& request, DateRange days,
                                    FormValues& values)
{
    ledger::ItemQuery query;
    query.branch = request.branch.id;
    query.kind = ledger::Kind::Problem;
    query.period = days;
    BB_TRY(const auto items, ledger::listItems(session, query));
    values.lists.insert(QStringLiteral("问题"), problemEntries(items, request.today));
    return ledger::figuresOf(items, request.today);
}

void addHandedMatters(const report::HandoverSheet& sheet, FormValues& values)
{
    QList<FormEntry>& duties = values.lists[QStringLiteral("分工")];
    for (const Duty& duty : sheet.duties) {
        duties.append(entryOf({
            {"内容", ofText(duty.matter)},
            {"说明", ofText(duty.detail)},
        }));
    }
    numberEntries(duties);
    QList<FormEntry>& items = values.lists[QStringLiteral("事项")];
    for (const ledger::Item& item : sheet.items) {
        items.append(entryOf({
            {"类别", ofText(ledger::kindTitle(item.kind))},
            {"事项", ofText(item.matter)},
            {"责任人", ofText(item.ownerName)},
            {"环节", ofText(item.stage)},
            {"期限", ofDay(item.dueOn)},
        }));
    }
    numberEntries(items);
    QList<FormEntry>& work = values.lists[QStringLiteral("工作")];
    for (const WorkItem& item : sheet.work) {
        work.append(entryOf({
            {"月份", {QStringLiteral("%1月").arg(item.month), double(item.month)}},
            {"工作", ofText(item.matter)},
            {"责任", ofText(item.post ? item.postTitle : item.ownerName)},
        }));
    }
    numberEntries(work);
}

void addHandedDays(const report::HandoverSheet& sheet, FormValues& values)
{
    QList<FormEntry>& planned = values.lists[QStringLiteral("安排")];
    for (const gathering::GatheringRow& row : sheet.planned) {
        planned.append(entryOf({
            {"日期", ofDay(row.heldOn)},
            {"类别", ofText(gathering::kindTitle(row.kind))},
            {"标题", ofText(row.topic)},
            {"地点", ofText(row.place)},
        }));
    }
    numberEntries(planned);
    QList<FormEntry>& findings = values.lists[QStringLiteral("待办")];
    for (const report::HandedFinding& finding : sheet.findings) {
        findings.append(entryOf({
            {"事项", ofText(finding.title)},
            {"期限", ofDay(finding.due)},
            {"状态", ofText(finding.overdue ? QStringLiteral("逾期") : QStringLiteral("期限内"))},
        }));
    }
    numberEntries(findings);
    QList<FormEntry>& records = values.lists[QStringLiteral("记录")];
    for (const report::HandedRecords& kept : sheet.records) {
        records.append(entryOf({
            {"类别", ofText(kept.kind)},
            {"数量", ofCount(kept.count)},
            {"未完成", ofCount(kept.open)},
            {"起始日期", ofDay(kept.first)},
            {"结束日期", ofDay(kept.last)},
        }));
    }
    numberEntries(records);
}

} // namespace

Result<> addTransferValues(const store::Session& session, const FormRequest& request, FormValues& values)
{
    BB_TRY(const Transfer transfer, loadTransfer(session, TransferId::fromString(request.recordId)));
    values.record = transfer.memberName;
    FormEntry& single = values.single;
    for (const char* word : {"性别", "民族", "身份证号"})
        set(single, word, {});
    if (transfer.member) {
        BB_TRY(const auto member, book::loadMember(session, *transfer.member));
        BB_TRY(const FormEntry person, personEntry(session, request, member));
        for (const char* word : {"性别", "民族", "身份证号"})
            set(single, word, person.value(QString::fromUtf8(word)));
    }
    const bool goes = transfer.direction == TransferDirection::Out;
    set(single, "姓名", ofText(transfer.memberName));
    set(single, "人员类别", ofText(transfer.memberType));
    set(single, "方向", ofText(transferDirectionTitle(transfer.direction)));
    set(single, "转接范围", ofText(transferReachTitle(transfer.reach)));
    set(single, "转接方式", ofText(transferWayTitle(transfer.way)));
    set(single, "转出党组织", ofText(goes ? request.branch.name : transfer.organization));
    set(single, "转入党组织", ofText(goes ? transfer.organization : request.branch.name));
    set(single, "介绍信编号", ofText(transfer.letterNumber));
    set(single, "申请日期", ofDay(transfer.appliedOn));
    set(single, "开具日期", ofDay(transfer.issuedOn));
    set(single, "有效期天数", transfer.validDays ? ofCount(*transfer.validDays) : FormValue());
    set(single, "有效期至", ofDay(transfer.validUntil()));
    set(single, "党费交至", ofText(transfer.duesUntil ? chineseMonth(*transfer.duesUntil) : QString()));
    set(single, "联系人", ofText(transfer.contact));
    set(single, "联系电话",
        ofText(request.numbers == FormNumbers::Masked ? maskPhone(transfer.contactPhone) : transfer.contactPhone));
    set(single, "接收日期", ofDay(transfer.receivedOn));
    set(single, "回执日期", ofDay(transfer.receiptOn));
    set(single, "状态", ofText(transferStateTitle(transfer.stateOn(request.today))));
    return {};
}

Result<> addWorkValues(const store::Session& session, const FormRequest& request, FormValues& values)
{
    const auto span = workSpanOf(request.recordId);
    if (!span)
        return noSuchRecord(request);
    BB_TRY(const WorkCount count, addPlan(session, request, *span, values));
    BB_TRY(const WorkYear year, loadWorkYear(session, request.branch.id, span->year));
    values.record = span->words();
    FormEntry& single = values.single;
    set(single, "计划期间", ofText(span->words()));
    set(single, "工作目标", ofText(year.goal));
    set(single, "通过日期", ofDay(year.adoptedOn));
    set(single, "通过会议", ofText(year.adoptedBy));
    set(single, "计划项数", ofCount(count.planned));
    set(single, "完成项数", ofCount(count.done));
    set(single, "未完成项数", ofCount(count.planned - count.done));
    set(single, "完成率", ofText(percentText(percentOf(count.done, count.planned))));
    set(single, "工作总结", ofText(year.summary));
    set(single, "总结日期", ofDay(year.summarizedOn));
    return {};
}

Result<> addProblemValues(const store::Session& session, const FormRequest& request, FormValues& values)
{
    bool isNumber = false;
    const int year = request.recordId.toInt(&isNumber);
    if (!isNumber || request.recordId.size() != 4)
        return noSuchRecord(request);
    BB_TRY(const auto figures, addProblems(session, request, {QDate(year, 1, 1), QDate(year, 12, 31)}, values));
    values.record = QStringLiteral("%1年").arg(year);
    FormEntry& single = values.single;
    set(single, "整改年度", {values.record, double(year)});
    set(single, "问题总数", ofCount(figures.total));
    set(single, "办结数", ofCount(figures.closed));
    set(single, "未办结数", ofCount(figures.open));
    set(single, "逾期数", ofCount(figures.overdue));
    set(single, "办结率", ofText(percentText(percentOf(figures.closed, figures.total))));
    return {};
}

Result<> addProblemsOf(const store::Session& session, const FormRequest& request, const gathering::Gathering& meeting,
                       FormValues& values)
{
    ledger::ItemQuery query;
    query.branch = request.branch.id;
    query.kind = ledger::Kind::Problem;
    query.sourceId = meeting.id.toString();
    BB_TRY(auto items, ledger::listItems(session, query));
    std::ranges::sort(items, {}, [](const ledger::Item& item) { return std::pair(item.raisedOn.year(), item.number); });
    values.lists.insert(QStringLiteral("问题"), problemEntries(items, request.today));
    return {};
}

Result<> addHandoverValues(const store::Session& session, const FormRequest& request, const book::Areas& areas,
                           FormValues& values)
{
    BB_TRY(const auto committee, loadCommittee(session, request.branch.id));
    const QList<Seat> seats = committee.seatsOn(request.today);
    const SeatId wanted = SeatId::fromString(request.recordId);
    const auto seat = std::ranges::find(seats, wanted, &Seat::id);
    if (seat == seats.end())
        return noSuchRecord(request);
    BB_TRY(const auto sheet,
           report::loadSeatHandover(session, areas, request.branch, *seat, request.today, request.today));
    values.record = seat->name;
    FormEntry& single = values.single;
    set(single, "移交人", ofText(sheet.from));
    set(single, "职务", ofText(sheet.post));
    set(single, "任职日期", ofDay(sheet.since));
    set(single, "届次",
        sheet.termNumber > 0 ? FormValue{QStringLiteral("第%1届").arg(sheet.termNumber), double(sheet.termNumber)}
                             : FormValue());
    set(single, "任期届满", ofDay(sheet.termEnds));
    set(single, "未办结数", ofCount(sheet.items.size()));
    addHandedMatters(sheet, values);
    addHandedDays(sheet, values);
    return {};
}

Result<> addBranchRecords(const store::Session& session, const FormRequest& request, FormValues& values)
{
    BB_CHECK(addBranchDues(session, request, values));
    BB_CHECK(addBranchGrades(session, request, values));
    BB_TRY([[maybe_unused]] const WorkCount count,
           addPlan(session, request, {request.quarter.year, request.quarter}, values));
    BB_TRY([[maybe_unused]] const auto figures, addProblems(session, request, request.quarter.range(), values));
    return {};
}

} // namespace branchbook::form
