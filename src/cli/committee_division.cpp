// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// committee divide: the committee shares its work anew among its members.
#include "branchbook/organization/redivision.h"
#include "cli/committee_options.h"
#include "cli/rule_options.h"

#include <QJsonArray>
#include <QJsonObject>

namespace branchbook::cli {

namespace {

using organization::DividedPlace;
using organization::Redivision;
using organization::Seat;

/// POST=NAME; 空缺 in place of the name leaves the post to nobody.
Result<DividedPlace> placeOption(const CommitteeDesk& desk, const QString& text)
{
    BB_TRY(const auto pair, pairOf(text, tr("职务=姓名")));
    BB_TRY(const auto post, postNamed(desk, pair.first));
    DividedPlace place{post.id, {}};
    if (pair.second != u"空缺") {
        BB_TRY(place.member, memberNamed(desk, pair.second));
    }
    return place;
}

Result<Redivision> redivisionOptions(const Context& context, const CommitteeDesk& desk)
{
    Redivision redivision;
    const QDate today = desk.today();
    BB_TRY(redivision.on, dayOption(context, "date", today, today));
    BB_TRY(redivision.decidedOn, dayOption(context, "decided", {}, today));
    BB_TRY(redivision.filedOn, dayOption(context, "filed", {}, today));
    textOption(context, "decision", redivision.decision);
    textOption(context, "filing", redivision.filingRef);
    for (const QString& text : context.invocation().values(QStringLiteral("place"))) {
        BB_TRY(const DividedPlace place, placeOption(desk, text));
        redivision.places.append(place);
    }
    return redivision;
}

Answer dividedAnswer(const CommitteeDesk& desk, const Redivision& redivision)
{
    Answer answer;
    QJsonArray places;
    for (const Seat& seat : desk.committee.seatsOn(redivision.on)) {
        const bool divided = seat.how == organization::How::Redivided && seat.fromOn == redivision.on;
        answer.lines
            << (divided
                    ? tr("  %1\t%2（%3 起，分工调整）").arg(seat.title, seat.name, seat.fromOn.toString(Qt::ISODate))
                    : QStringLiteral("  %1\t%2").arg(seat.title, seat.name));
        QJsonObject json{{QStringLiteral("post"), seat.title},
                         {QStringLiteral("full_name"), seat.name},
                         {QStringLiteral("how"), organization::howName(seat.how)},
                         {QStringLiteral("from"), seat.fromOn.toString(Qt::ISODate)}};
        putText(json, "decision", seat.decision);
        putDay(json, "decided", seat.decidedOn);
        putText(json, "approval", seat.approvalRef);
        putDay(json, "approved", seat.approvedOn);
        places.append(json);
        if (divided && answer.warnings.isEmpty() && seat.approvalRef.isEmpty() && !seat.approvedOn.isValid())
            answer.warnings
                << tr("还没有登记备案。备案以后用 committee divide --date %1 --filing 文号 --filed 日期 补登记。")
                       .arg(redivision.on.toString(Qt::ISODate));
    }
    answer.json =
        QJsonObject{{QStringLiteral("date"), redivision.on.toString(Qt::ISODate)}, {QStringLiteral("holders"), places}};
    return answer;
}

Result<Answer> committeeDivide(Context& context)
{
    BB_TRY(CommitteeDesk desk, openCommittee(context, book::OpenMode::Write));
    BB_TRY(const Redivision redivision, redivisionOptions(context, desk));
    const bool filing = redivision.places.isEmpty() && context.invocation().has(QStringLiteral("filing"));
    const QDate today = desk.today();
    const QString label = filing ? tr("分工调整备案") : tr("支部委员会调整分工");
    BB_CHECK(desk.perform("committee.divide", label, [&](store::UnitOfWork& unit) {
        return filing ? organization::fileRedivision(unit, desk.branch.id, redivision.on, redivision.filingRef,
                                                     redivision.filedOn, today)
                      : organization::redivide(unit, desk.branch.id, redivision, today);
    }));
    return dividedAnswer(desk, redivision);
}

} // namespace

QList<Command> committeeDivisionCommands()
{
    return {{QStringLiteral("committee"),
             QStringLiteral("divide"),
             {},
             optionList({"place=POST=NAME…", "date=D", "decided=D", "decision=T", "filing=T", "filed=D"}),
             tr("委员之间调整分工：哪天的支部委员会决定，谁做什么；只写 --filing 是补登记备案"),
             committeeDivide}};
}

} // namespace branchbook::cli
