// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the result of an election to the next committee.
#include "branchbook/agenda/agenda.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/book/member.h"
#include "branchbook/organization/elected_committee.h"
#include "branchbook/organization/electors.h"
#include "cli/committee_options.h"
#include "cli/election_words.h"

#include <QJsonArray>

#include <algorithm>

namespace branchbook::cli {

namespace {

using organization::ElectedCommittee;
using organization::ElectedPlace;

struct ElectionTermTexts {
    Q_DECLARE_TR_FUNCTIONS(ElectionTermTexts)
};

/// --place 组织委员=周砚青: who was elected gets this post, whatever was proposed for him and for it.
Result<> placeGiven(ElectedCommittee& made, const QString& text)
{
    const QString title = organization::postTitle(text.section(u'=', 0, 0).trimmed());
    const QString name = text.section(u'=', 1).trimmed();
    const auto found = std::ranges::find_if(made.places, [&](const ElectedPlace& place) { return place.name == name; });
    if (title.isEmpty() || found == made.places.end()) {
        QStringList names;
        for (const ElectedPlace& place : made.places)
            names.append(place.name);
        return fail(ErrorKind::Invalid, QStringLiteral("election.place_unknown"), {text, shownList(names)},
                    QStringLiteral("place"));
    }
    for (ElectedPlace& other : made.places) {
        if (other.title == title)
            other.title.clear();
    }
    found->title = title;
    return {};
}

Answer told(const ElectedCommittee& made, const QList<organization::AttendanceGap>& gaps)
{
    Answer answer;
    for (const organization::AttendanceGap& gap : gaps)
        answer.warnings.append(organization::attendanceGapDoubt(gap));
    QJsonArray places;
    QStringList open;
    answer.lines.append(ElectionTermTexts::tr("第%1届：%2 选举产生，任期至 %3")
                            .arg(made.term.number)
                            .arg(made.term.electedOn.toString(Qt::ISODate), made.term.endsOn.toString(Qt::ISODate)));
    for (const ElectedPlace& place : made.places) {
        const QString title = place.title.isEmpty() ? book::kPlainSeat.toString() : place.title;
        places.append(QJsonObject{{QStringLiteral("name"), place.name}, {QStringLiteral("title"), title}});
        if (place.title.isEmpty())
            open.append(place.name);
        answer.lines.append(QStringLiteral("  %1\t%2").arg(title, place.name));
    }
    if (!open.isEmpty())
        answer.warnings.append(
            ElectionTermTexts::tr("还没有分工、先记为委员的：%1。支委会分工以后，用 committee divide 记。")
                .arg(open.join(ElectionTermTexts::tr("、"))));
    answer.json = QJsonObject{{QStringLiteral("number"), made.term.number},
                              {QStringLiteral("elected"), made.term.electedOn.toString(Qt::ISODate)},
                              {QStringLiteral("ends"), made.term.endsOn.toString(Qt::ISODate)},
                              {QStringLiteral("places"), places}};
    return answer;
}

Result<Answer> electionTerm(Context& context)
{
    const Invocation& given = context.invocation();
    const bool dry = given.has(QStringLiteral("dry-run"));
    BB_TRY(const auto opened, context.openBook(dry ? book::OpenMode::ReadOnly : book::OpenMode::Write));
    BB_TRY(const organization::Election election, namedElection(context, *opened));
    BB_TRY(const auto rulebook, agenda::loadRulebook(opened->reader(), election.branch));
    BB_TRY(ElectedCommittee made, organization::committeeOfElection(opened->reader(), rulebook.catalogue, election));
    BB_TRY(made.term.number, numberOption(context, "number", made.term.number));
    BB_TRY(made.term.endsOn, dayOption(context, "ends", made.term.endsOn, opened->today()));
    textOption(context, "reason", made.term.shiftReason);
    textOption(context, "approval", made.term.approvalRef);
    BB_TRY(made.term.approvedOn, dayOption(context, "approved", {}, opened->today()));
    QStringList said;
    for (const QString& text : given.values(QStringLiteral("place"))) {
        BB_CHECK(placeGiven(made, text));
        for (const QString& part :
             {organization::postTitle(text.section(u'=', 0, 0).trimmed()), text.section(u'=', 1).trimmed()}) {
            if (said.contains(part))
                return fail(ErrorKind::Invalid, QStringLiteral("election.place_twice"), {text},
                            QStringLiteral("place"));
            said.append(part);
        }
    }
    BB_CHECK(organization::checkElectedCommittee(opened->reader(), made));
    BB_TRY(const auto gaps, organization::attendanceGaps(opened->reader(), election));
    if (dry)
        return told(made, gaps);
    const auto done = opened->perform(
        QStringLiteral("election.term"), ElectionTermTexts::tr("按选举结果登记第%1届").arg(made.term.number),
        [&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto id, organization::establishCommittee(unit, made, opened->today()));
            return {};
        });
    if (!done)
        return fail(done.error());
    return told(made, gaps);
}

} // namespace

QList<Command> electionTermCommands()
{
    return {{QStringLiteral("election"),
             QStringLiteral("term"),
             {QStringLiteral("TITLE")},
             {QStringLiteral("place=POST=NAME…"), QStringLiteral("number=N"), QStringLiteral("ends=D"),
              QStringLiteral("reason=T"), QStringLiteral("approval=T"), QStringLiteral("approved=D"),
              QStringLiteral("dry-run")},
             ElectionTermTexts::tr("按选举结果登记新一届和任职；书记、副书记是委员会选出的，其他职务沿用或用 --place "
                                   "写明；届满日期与规定不同的用 --reason 写明原因"),
             electionTerm}};
}

} // namespace branchbook::cli
