// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/quarter_asked.h"
#include "report/quarter_matters.h"

#include "branchbook/base/percent.h"
#include "branchbook/report/quarter_paragraphs.h"
#include "report/hidden_names.h"
#include "report/quarter_writer.h"
#include "report/report_words.h"

#include <QJsonArray>

namespace branchbook::report {

namespace {

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

QJsonObject tallyJson(const Tally& tally)
{
    return {{QStringLiteral("held"), tally.held},       {QStringLiteral("expected"), tally.expected},
            {QStringLiteral("present"), tally.present}, {QStringLiteral("on_leave"), tally.onLeave},
            {QStringLiteral("absent"), tally.absent},   {QStringLiteral("rate"), percentJson(tally.rate())}};
}

/// Against the end of the quarter before, as the table of the structure has it.
QJsonObject changeJson(const MemberFigures& now, const MemberFigures& before)
{
    QJsonObject json;
    const auto add = [&](const char* key, int MemberFigures::*count) {
        json.insert(QLatin1StringView(key), now.*count - before.*count);
    };
    add("total", &MemberFigures::total);
    add("full", &MemberFigures::full);
    add("probationary", &MemberFigures::probationary);
    add("men", &MemberFigures::men);
    add("women", &MemberFigures::women);
    add("minority", &MemberFigures::minority);
    add("college", &MemberFigures::college);
    add("development_targets", &MemberFigures::developmentTargets);
    add("activists", &MemberFigures::activists);
    add("applicants", &MemberFigures::applicants);
    return json;
}

QJsonArray openStepsJson(const QList<OpenStep>& steps, NameStyle style)
{
    QJsonArray list;
    for (const OpenStep& step : steps)
        list.append(QJsonObject{{QStringLiteral("full_name"), shownName(step.name, style)},
                                {QStringLiteral("step"), step.title},
                                {QStringLiteral("rule_id"), step.ruleId},
                                {QStringLiteral("due"), isoDay(step.due)},
                                {QStringLiteral("overdue"), step.isLate}});
    return list;
}

QJsonArray sharesJson(const QList<Share>& shares, int total)
{
    QJsonArray list;
    for (const Share& share : shares)
        list.append(QJsonObject{{QStringLiteral("label"), share.label},
                                {QStringLiteral("count"), share.count},
                                {QStringLiteral("percent"), percentJson(percentOf(share.count, total))}});
    return list;
}

QJsonArray countsJson(const QList<int>& counts)
{
    QJsonArray list;
    for (const int count : counts)
        list.append(count);
    return list;
}

QJsonArray namesJson(const QStringList& names, NameStyle style)
{
    QJsonArray list;
    for (const QString& name : names)
        list.append(shownName(name, style));
    return list;
}

QJsonObject membersJson(const MemberFigures& members, NameStyle style)
{
    return {{QStringLiteral("people"), members.people()},
            {QStringLiteral("kind_unknown"), members.kindUnknown.size()},
            {QStringLiteral("kind_unknown_names"), namesJson(members.kindUnknown, style)},
            {QStringLiteral("total"), members.total},
            {QStringLiteral("full"), members.full},
            {QStringLiteral("probationary"), members.probationary},
            {QStringLiteral("men"), members.men},
            {QStringLiteral("women"), members.women},
            {QStringLiteral("women_percent"), percentJson(percentOf(members.women, members.total))},
            {QStringLiteral("minority"), members.minority},
            {QStringLiteral("minority_percent"), percentJson(percentOf(members.minority, members.total))},
            {QStringLiteral("ethnicity_unknown"), members.ethnicityUnknown},
            {QStringLiteral("college"), members.college},
            {QStringLiteral("college_percent"), percentJson(percentOf(members.college, members.total))},
            {QStringLiteral("education_unknown"), members.educationUnknown},
            {QStringLiteral("floating"), members.floating},
            {QStringLiteral("lost_contact"), members.lostContact},
            {QStringLiteral("join_date_unknown"), members.joinUnknown.size()},
            {QStringLiteral("join_date_unknown_names"), namesJson(members.joinUnknown, style)},
            {QStringLiteral("ages"), sharesJson(members.ages, members.total)},
            {QStringLiteral("ages_men"), countsJson(members.menByAge)},
            {QStringLiteral("ages_women"), countsJson(members.womenByAge)},
            {QStringLiteral("education"), sharesJson(members.education, members.total)},
            {QStringLiteral("groups"), members.groups},
            {QStringLiteral("development_targets"), members.developmentTargets},
            {QStringLiteral("activists"), members.activists},
            {QStringLiteral("applicants"), members.applicants}};
}

QJsonObject changesJson(const QuarterFigures& figures, NameStyle style)
{
    const ChangeFigures& changes = figures.changes;
    QJsonArray left;
    for (const Leaving& leaving : changes.left)
        left.append(QJsonObject{{QStringLiteral("reason"), leaving.reason},
                                {QStringLiteral("count"), leaving.names.size()},
                                {QStringLiteral("names"), namesJson(leaving.names, style)}});
    return {{QStringLiteral("total_before"), changes.totalBefore},
            {QStringLiteral("total"), figures.members.total},
            {QStringLiteral("joined"), namesJson(changes.joined, style)},
            {QStringLiteral("converted"), namesJson(changes.converted, style)},
            {QStringLiteral("transferred_in"), namesJson(changes.transferredIn, style)},
            {QStringLiteral("left"), left},
            {QStringLiteral("applications"), changes.applied},
            {QStringLiteral("year_only"),
             QJsonObject{{QStringLiteral("joined"), namesJson(changes.joinedInYear, style)},
                         {QStringLiteral("converted"), namesJson(changes.convertedInYear, style)},
                         {QStringLiteral("transferred_in"), namesJson(changes.transferredInYear, style)}}}};
}

QJsonArray gatheringsJson(const QList<gathering::GatheringRow>& rows)
{
    QJsonArray list;
    for (const gathering::GatheringRow& row : rows) {
        Tally one;
        one.add(row);
        QJsonObject entry{{QStringLiteral("kind"), QLatin1String(gathering::kindInfo(row.kind).name)},
                          {QStringLiteral("kind_title"), gathering::kindTitle(row.kind)},
                          {QStringLiteral("date"), isoDay(row.heldOn)},
                          {QStringLiteral("topic"), row.topic},
                          {QStringLiteral("group"), row.groupName},
                          {QStringLiteral("expected"), row.expected},
                          {QStringLiteral("present"), row.present},
                          {QStringLiteral("rate"), percentJson(one.rate())},
                          {QStringLiteral("late"), row.late}};
        list.append(entry);
    }
    return list;
}

QJsonArray kindsJson(const QuarterFigures& figures)
{
    QJsonArray list;
    for (const KindTally& entry : figures.kinds) {
        QJsonObject one = tallyJson(entry.tally);
        one.insert(QStringLiteral("kind"), QLatin1String(gathering::kindInfo(entry.kind).name));
        one.insert(QStringLiteral("kind_title"), gathering::kindTitle(entry.kind));
        one.insert(QStringLiteral("planned"), figures.arranged.value(entry.kind));
        list.append(one);
    }
    return list;
}

QJsonObject attendanceJson(const QuarterFigures& figures)
{
    QJsonArray months;
    for (const MonthTally& entry : figures.months) {
        QJsonObject one = tallyJson(entry.tally);
        one.insert(QStringLiteral("month"), entry.month.toString());
        months.append(one);
    }
    QJsonObject all = tallyJson(figures.all);
    all.insert(QStringLiteral("months"), months);
    if (figures.doubleLife.isMarked) {
        QJsonObject cadres = tallyJson(figures.doubleLife.tally);
        cadres.insert(QStringLiteral("source"), figures.doubleLife.cited);
        cadres.insert(QStringLiteral("marks_on"), figures.doubleLife.markedOn.toString(Qt::ISODate));
        all.insert(QStringLiteral("double_life"), cadres);
    }
    return all;
}

QJsonObject paceJson(const ideology::StudyPace& pace, NameStyle style)
{
    QJsonArray leaders;
    QJsonArray excused;
    for (const ideology::StudyPaceLine& line : pace.people) {
        if (line.excused)
            excused.append(shownName(line.name, style));
        if (line.onCommittee)
            leaders.append(QJsonObject{{QStringLiteral("full_name"), shownName(line.name, style)},
                                       {QStringLiteral("hours"), line.hours},
                                       {QStringLiteral("behind"), pace.isBehind(line)}});
    }
    return {{QStringLiteral("target"), pace.target},
            {QStringLiteral("due"), rules::dueSoFar(pace.target, pace.pace)},
            {QStringLiteral("leader_target"), pace.leaderTarget},
            {QStringLiteral("leader_due"), rules::dueSoFar(pace.leaderTarget, pace.pace)},
            {QStringLiteral("members"), pace.people.size()},
            {QStringLiteral("behind"), pace.behind()},
            {QStringLiteral("on_pace"), pace.onPace()},
            {QStringLiteral("leaders"), leaders},
            {QStringLiteral("excused"), excused}};
}

QJsonObject studyJson(const StudyFigures& study, NameStyle style)
{
    QJsonArray members;
    for (const gathering::StudyTotal& total : study.members)
        members.append(QJsonObject{{QStringLiteral("full_name"), shownName(total.name, style)},
                                   {QStringLiteral("expected"), total.expected},
                                   {QStringLiteral("attended"), total.attended},
                                   {QStringLiteral("hours"), study.hoursOf(total)}});
    return {{QStringLiteral("class_hour_minutes"), study.classHourMinutes}, {QStringLiteral("hours"), study.hours()},
            {QStringLiteral("hours_per_member"), study.hoursPerMember()},   {QStringLiteral("excused"), study.excused},
            {QStringLiteral("pace"), paceJson(study.pace, style)},          {QStringLiteral("members"), members}};
}

QString stateName(QuarterState state)
{
    switch (state) {
    case QuarterState::NotBegun: return QStringLiteral("not_begun");
    case QuarterState::Running: return QStringLiteral("running");
    case QuarterState::Over: break;
    }
    return QStringLiteral("over");
}

QJsonObject areasJson(const std::vector<AreaFigures>& list)
{
    QJsonObject areas;
    for (const AreaFigures& area : list) {
        QJsonObject entry = area.section.figures;
        entry.insert(QStringLiteral("title"), area.title);
        entry.insert(QStringLiteral("empty"), area.partsIn() == 0);
        areas.insert(area.id, entry);
    }
    return areas;
}

QJsonObject wholeJson(const QuarterFigures& figures, const QuarterOptions& options)
{
    const QDate day = options.signedOn.isValid() ? options.signedOn : figures.basis;
    return {{QStringLiteral("title"), quarterTitle(figures.quarter)},
            {QStringLiteral("branch"), figures.branch.name},
            {QStringLiteral("issuer"), issuerName(figures.branch)},
            {QStringLiteral("addressee"), addresseeOf(figures, options)},
            {QStringLiteral("period"), figures.quarter.toString()},
            {QStringLiteral("first"), isoDay(figures.quarter.range().first)},
            {QStringLiteral("last"), isoDay(figures.quarter.range().last)},
            {QStringLiteral("basis_date"), isoDay(figures.basis)},
            {QStringLiteral("state"), stateName(figures.state())},
            {QStringLiteral("signed_on"), isoDay(day)},
            {QStringLiteral("members"), membersJson(figures.members, options.names)},
            {QStringLiteral("changes"), changesJson(figures, options.names)},
            {QStringLiteral("members_change"),
             figures.state() == QuarterState::NotBegun
                 ? QJsonValue()
                 : QJsonValue(changeJson(figures.members, figures.membersBefore))},
            {QStringLiteral("admission_steps"), openStepsJson(figures.openSteps, options.names)},
            {QStringLiteral("gatherings"), gatheringsJson(figures.held)},
            {QStringLiteral("by_kind"), kindsJson(figures)},
            {QStringLiteral("asked"), askedJson(figures.asked, options.names)},
            {QStringLiteral("attendance"), attendanceJson(figures)},
            {QStringLiteral("study"), studyJson(figures.study, options.names)},
            {QStringLiteral("unrecorded"), gatheringsJson(figures.unrecorded)},
            {QStringLiteral("still_planned"), gatheringsJson(figures.stillPlanned)},
            {QStringLiteral("planned"), gatheringsJson(figures.planned)},
            {QStringLiteral("matters"), mattersJson(figures.matters, options.names)},
            {QStringLiteral("areas"), areasJson(figures.areas)},
            {QStringLiteral("edited"), editedJson(figures, options.names)}};
}

/// Organizations, which somebody may be named like a part of.
bool namesNobody(const QString& key)
{
    static const QStringList keys{QStringLiteral("title"), QStringLiteral("branch"), QStringLiteral("issuer"),
                                  QStringLiteral("addressee")};
    return keys.contains(key);
}

} // namespace

QJsonObject quarterJson(const QuarterFigures& figures, const QuarterOptions& options)
{
    QJsonObject json = wholeJson(figures, options);
    if (options.names == NameStyle::Full)
        return json;
    const NameHider names(hiddenNames(figures));
    for (auto each = json.begin(); each != json.end(); ++each) {
        if (!namesNobody(each.key()))
            each.value() = hideNames(each.value(), names);
    }
    return json;
}

} // namespace branchbook::report
