// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// dues remit, remitted, remitted-void: what goes up to the higher committee, and what went up on which day.
#include "branchbook/organization/dues_remittance.h"
#include "branchbook/report/dues_document.h"
#include "cli/dues_desk.h"
#include "cli/paper.h"
#include "cli/rule_options.h"

#include <QJsonArray>

#include <algorithm>

namespace branchbook::cli {

namespace {

using namespace organization;

QJsonObject remittanceJson(const DuesRemittance& remittance)
{
    return {{QStringLiteral("id"), remittance.id.toString()},
            {QStringLiteral("from"), remittance.from.toString()},
            {QStringLiteral("until"), remittance.until.toString()},
            {QStringLiteral("date"), remittance.handedOn.toString(Qt::ISODate)},
            {QStringLiteral("amount"), remittance.amount.toString()},
            {QStringLiteral("receipt"), remittance.receipt},
            {QStringLiteral("note"), remittance.note},
            {QStringLiteral("entered_on"), remittance.enteredOn.toString(Qt::ISODate)}};
}

QString remittanceLine(const DuesRemittance& remittance)
{
    return QStringList{remittance.id.toString(),
                       remittance.handedOn.toString(Qt::ISODate),
                       remittance.from.toString() + QStringLiteral("—") + remittance.until.toString(),
                       remittance.amount.toString(),
                       remittance.receipt,
                       remittance.note}
        .join(u'\t');
}

/// --month: the running one where nothing is said; from the first of them to the last.
Result<std::pair<Month, Month>> remittedMonths(const Invocation& given, QDate today)
{
    BB_TRY(QList<Month> months, duesMonths(given, today));
    std::sort(months.begin(), months.end());
    return std::pair(months.first(), months.last());
}

void addRemitted(Answer& answer, QJsonObject& json, const DuesRemitted& remitted)
{
    QJsonArray list;
    for (const DuesRemittance& each : remitted.within + remitted.partly) {
        list.append(remittanceJson(each));
        answer.lines << remittanceLine(each);
    }
    if (!remitted.within.isEmpty())
        answer.lines
            << (remitted.left.fen < 0
                    ? tr("已上缴 %1 元，比收到的多上缴 %2 元，请核对")
                          .arg(remitted.handed.toString(), Money{-remitted.left.fen}.toString())
                    : tr("已上缴 %1 元，还有 %2 元没有上缴").arg(remitted.handed.toString(), remitted.left.toString()));
    json.insert(QStringLiteral("remittances"), list);
    json.insert(QStringLiteral("remitted"), remitted.handed.toString());
    json.insert(QStringLiteral("left"), remitted.left.toString());
}

Answer handUpAnswer(const DuesHandUp& sums, QJsonObject& json)
{
    Answer answer;
    QJsonArray list;
    for (const DuesPayment& payment : sums.payments) {
        list.append(QJsonObject{{QStringLiteral("id"), payment.id.toString()},
                                {QStringLiteral("date"), payment.paidOn.toString(Qt::ISODate)},
                                {QStringLiteral("full_name"), payment.memberName},
                                {QStringLiteral("total"), payment.total().toString()},
                                {QStringLiteral("extra"), payment.extra.toString()}});
        answer.lines
            << QStringList{payment.paidOn.toString(Qt::ISODate), payment.memberName, payment.total().toString()}.join(
                   u'\t');
    }
    answer.lines << tr("应上缴 %1 元：党费 %2 元，自愿多交 %3 元")
                        .arg(sums.total().toString(), sums.dues.toString(), sums.extra.toString());
    if (sums.toCentre.fen > 0)
        answer.lines << tr("自愿多交里有 %1 元应全部上缴中央（%2）").arg(sums.toCentre.toString(), sums.centreRule);
    json = {{QStringLiteral("from"), sums.from.toString()},
            {QStringLiteral("until"), sums.until.toString()},
            {QStringLiteral("total"), sums.total().toString()},
            {QStringLiteral("dues"), sums.dues.toString()},
            {QStringLiteral("extra"), sums.extra.toString()},
            {QStringLiteral("to_centre"), sums.toCentre.toString()},
            {QStringLiteral("payments"), list}};
    return answer;
}

/// What goes up to the higher committee, payment by payment, and what went up; with --out as a paper to be signed.
Result<Answer> duesRemit(Context& context)
{
    const Invocation& given = context.invocation();
    QString path;
    if (given.has(QStringLiteral("out"))) {
        BB_TRY(path,
               context.target(given.value(QStringLiteral("out")), {QStringLiteral("pdf"), QStringLiteral("docx")}));
    }
    BB_TRY(const DuesDesk desk, openDues(context, book::OpenMode::ReadOnly));
    BB_TRY(const auto months, remittedMonths(given, desk.today()));
    BB_TRY(const DuesHandUp sums,
           duesHandUp(desk.reader(), desk.branch.id, *desk.catalogue, months.first, months.second));
    BB_TRY(const DuesRemitted remitted, duesRemitted(desk.reader(), desk.branch.id, sums));
    QJsonObject json;
    Answer answer = handUpAnswer(sums, json);
    addRemitted(answer, json, remitted);
    if (!path.isEmpty()) {
        BB_TRY(const Answer written,
               writePaper(path, tr("党费上缴单"),
                          report::duesHandUpDocument(
                              {desk.branch.name, desk.branch.higherOrganization, sums, desk.today(), remitted}),
                          context.progress()));
        const QJsonObject paper = written.json.toObject();
        for (auto it = paper.begin(); it != paper.end(); ++it)
            json.insert(it.key(), it.value());
        answer.lines += written.lines;
    }
    answer.json = json;
    return answer;
}

/// Without --amount all that came in and was not yet handed up.
Result<Answer> duesHandedUp(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(DuesDesk desk, openDues(context, book::OpenMode::Write));
    BB_TRY(const auto months, remittedMonths(given, desk.today()));
    DuesRemittance remittance;
    remittance.branch = desk.branch.id;
    remittance.from = months.first;
    remittance.until = months.second;
    BB_TRY(remittance.handedOn, context.date(QStringLiteral("date"), desk.today()));
    remittance.receipt = given.value(QStringLiteral("receipt"));
    remittance.note = given.value(QStringLiteral("note"));
    BB_TRY(const auto amount, duesAmount(given, "amount"));
    if (!amount) {
        BB_TRY(const DuesHandUp sums,
               duesHandUp(desk.reader(), desk.branch.id, *desk.catalogue, months.first, months.second));
        BB_TRY(const organization::DuesRemitted before,
               organization::duesRemitted(desk.reader(), desk.branch.id, sums));
        if (before.left.fen <= 0)
            return fail(ErrorKind::Refused, QStringLiteral("dues.remit_nothing"),
                        {sums.total().toString(), before.handed.toString()}, QStringLiteral("amount"));
        remittance.amount = before.left;
    }
    remittance.amount = amount.value_or(remittance.amount);
    BB_TRY(const QString doubt, remittanceDoubt(desk.reader(), *desk.catalogue, remittance));
    BB_CHECK(desk.perform("dues.remit", tr("登记上缴党费：%1 元").arg(remittance.amount.toString()),
                          [&](store::UnitOfWork& unit) -> Result<> {
                              BB_TRY(remittance.id, recordRemittance(unit, remittance, desk.today()));
                              return {};
                          }));
    BB_TRY(const DuesRemittance stored, loadDuesRemittance(desk.reader(), remittance.id));
    Answer answer{remittanceJson(stored), {remittanceLine(stored)}};
    if (!doubt.isEmpty())
        answer.warnings.append(doubt);
    return answer;
}

Result<Answer> duesRemittedVoid(Context& context)
{
    BB_TRY(DuesDesk desk, openDues(context, book::OpenMode::Write));
    const auto id = DuesRemittanceId::fromString(context.invocation().words.value(0));
    BB_TRY(const DuesRemittance wrong, loadDuesRemittance(desk.reader(), id));
    BB_CHECK(desk.perform("dues.remit_void", tr("撤销上缴党费的记录：%1 元").arg(wrong.amount.toString()),
                          [&](store::UnitOfWork& unit) { return withdrawRemittance(unit, id, desk.today()); }));
    return Answer{remittanceJson(wrong), {tr("已撤销：%1").arg(remittanceLine(wrong))}};
}

} // namespace

QList<Command> duesRemitCommands()
{
    const QString noun = QStringLiteral("dues");
    return {{noun,
             QStringLiteral("remit"),
             {},
             optionTexts({"month=2026-09|2026Q3", "out=FILE.pdf|.docx"}),
             tr("上缴上级党委多少：这段时间收到的每一笔、合计，和已经上缴的；--out 写出上缴单"),
             duesRemit},
            {noun,
             QStringLiteral("remitted"),
             {},
             optionTexts({"!date=D", "month=2026-09|2026Q3", "amount=YUAN", "receipt=NO", "note=T"}),
             tr("登记一次上缴：哪天、多少、收据号；不写 --amount 就是还没有上缴的全部"),
             [](Context& context) { return withOptionNames(duesHandedUp(context)); }},
            {noun,
             QStringLiteral("remitted-void"),
             {QStringLiteral("ID")},
             {},
             tr("撤销误登记的一次上缴；编号在 dues remit 里"),
             duesRemittedVoid}};
}

} // namespace branchbook::cli
