// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/merit_desk.h"

#include "branchbook/base/text.h"
#include "branchbook/book/member_store.h"
#include "cli/person_option.h"
#include "cli/rule_options.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using namespace organization;

QString meritStateName(MeritState state)
{
    switch (state) {
    case MeritState::Scored: return QStringLiteral("scored");
    case MeritState::Missing: return QStringLiteral("missing");
    case MeritState::Excused: return QStringLiteral("excused");
    case MeritState::Gone: return QStringLiteral("gone");
    }
    return {};
}

QString meritStateText(MeritState state)
{
    switch (state) {
    case MeritState::Scored: return tr("已录完");
    case MeritState::Missing: return tr("没有录完");
    case MeritState::Excused: return tr("不参评");
    case MeritState::Gone: return tr("不在本支部");
    }
    return {};
}

QJsonArray meritLinesJson(const MeritPerson& person, Quarter quarter)
{
    const auto months = meritMonths(quarter);
    QJsonArray list;
    for (const MeritLine& line : person.lines) {
        QJsonObject points;
        for (std::size_t i = 0; i < months.size(); ++i) {
            if (person.asked[i])
                points.insert(months[i].toString(), line.points[i] ? QJsonValue(*line.points[i]) : QJsonValue());
        }
        list.append(QJsonObject{{QStringLiteral("indicator"), line.indicator.title},
                                {QStringLiteral("weight"), line.indicator.weight},
                                {QStringLiteral("points"), points},
                                {QStringLiteral("sum"), line.sum},
                                {QStringLiteral("full"), line.full},
                                {QStringLiteral("score"), line.score.toString()},
                                {QStringLiteral("why"), line.why}});
    }
    return list;
}

QJsonValue meritReviewJson(const std::optional<MeritReview>& review)
{
    if (!review)
        return {};
    return QJsonObject{
        {QStringLiteral("date"), dayJson(review->on)},
        {QStringLiteral("conclusion"), review->conclusion.isEmpty() ? QJsonValue() : QJsonValue(review->conclusion)}};
}

} // namespace

Result<MeritIndicator> meritNamed(const TransferDesk& desk, const QString& wanted)
{
    BB_TRY(const auto all, listMeritIndicators(desk.reader(), desk.branch.id));
    std::optional<MeritIndicator> found;
    for (const MeritIndicator& each : all) {
        if (each.id.toString() == wanted)
            return each;
        if (each.title == trimmedText(wanted) && (!found || !each.until))
            found = each;
    }
    if (!found)
        return fail(ErrorKind::NotFound, QStringLiteral("merit.none_of"), {wanted});
    return *found;
}

Result<std::optional<Quarter>> meritQuarterOption(const Invocation& given, const char* option)
{
    const QString key = QString::fromLatin1(option);
    if (!given.has(key))
        return std::optional<Quarter>();
    const auto quarter = Quarter::fromString(given.value(key));
    if (!quarter)
        return fail(ErrorKind::Usage, QStringLiteral("value.quarter"), {given.value(key)}, key);
    return quarter;
}

Result<book::MemberId> meritMember(const TransferDesk& desk, const Invocation& given, const QString& name, QDate day)
{
    BB_TRY(const NamedPerson person, personNamed(given, desk.reader(), desk.branch.id, name, day));
    if (!person.member)
        return fail(ErrorKind::Invalid, QStringLiteral("cli.person_unknown"), {name});
    return *person.member;
}

Result<Quarter> meritPeriod(const TransferDesk& desk, const Invocation& given)
{
    BB_TRY(const auto quarter, meritQuarterOption(given, "period"));
    return quarter.value_or(Quarter::of(desk.today()));
}

QJsonObject meritIndicatorJson(const MeritIndicator& indicator)
{
    return {{QStringLiteral("id"), indicator.id.toString()},
            {QStringLiteral("title"), indicator.title},
            {QStringLiteral("aspect"), meritAspectName(indicator.aspect)},
            {QStringLiteral("weight"), indicator.weight},
            {QStringLiteral("most"), indicator.most},
            {QStringLiteral("from"), indicator.from.toString()},
            {QStringLiteral("until"), indicator.until ? QJsonValue(indicator.until->toString()) : QJsonValue()},
            {QStringLiteral("note"), indicator.note.isEmpty() ? QJsonValue() : QJsonValue(indicator.note)}};
}

QString meritIndicatorLine(const MeritIndicator& indicator)
{
    QStringList parts{indicator.title, meritAspectTitle(indicator.aspect), tr("权重 %1").arg(indicator.weight),
                      tr("每月满分 %1").arg(indicator.most), tr("从 %1 起").arg(indicator.from.toString())};
    if (indicator.until)
        parts.append(tr("到 %1").arg(indicator.until->toString()));
    if (indicator.recycled)
        parts.append(indicator.id.toString()); // what restore asks for
    return parts.join(u'\t');
}

QJsonObject meritPersonJson(const MeritPerson& person, Quarter quarter)
{
    const bool scored = person.state == MeritState::Scored;
    return {{QStringLiteral("name"), person.name},
            {QStringLiteral("state"), meritStateName(person.state)},
            {QStringLiteral("score"), scored ? QJsonValue(person.score.toString()) : QJsonValue()},
            {QStringLiteral("why"), person.why.isEmpty() ? QJsonValue() : QJsonValue(person.why)},
            {QStringLiteral("lines"), meritLinesJson(person, quarter)}};
}

QString meritPersonLine(const MeritPerson& person)
{
    if (person.state == MeritState::Scored)
        return QStringList{person.name, tr("%1 分").arg(person.score.toString())}.join(u'\t');
    return QStringList{person.name, meritStateText(person.state), person.why}.join(u'\t');
}

Result<Answer> meritIndicatorAnswer(const TransferDesk& desk, MeritIndicatorId id)
{
    BB_TRY(const MeritIndicator indicator, loadMeritIndicator(desk.reader(), id));
    BB_TRY(const MeritQuarter quarter, loadMeritQuarter(desk.reader(), desk.branch.id, indicator.from, desk.today()));
    Answer answer{meritIndicatorJson(indicator), {meritIndicatorLine(indicator)}};
    if (quarter.weight != kMeritWhole)
        answer.warnings = meritDoubts(quarter, desk.today()).mid(0, 1);
    return answer;
}

Result<Answer> meritQuarterAnswer(const TransferDesk& desk, Quarter quarter)
{
    BB_TRY(const MeritQuarter whole, loadMeritQuarter(desk.reader(), desk.branch.id, quarter, desk.today()));
    Answer answer;
    QJsonArray people;
    for (const MeritPerson& person : whole.people) {
        people.append(meritPersonJson(person, quarter));
        if (!whole.indicators.isEmpty())
            answer.lines << meritPersonLine(person);
    }
    if (whole.indicators.isEmpty())
        answer.lines << tr("%1还没有指标。用 merit add 名称 --weight 权重 --from 季度 登记。").arg(quarter.toString());
    else if (const auto average = whole.average())
        answer.lines << tr("平均 %1 分").arg(average->toString());
    if (whole.review)
        answer.lines
            << tr("%1 已评议 %2").arg(whole.review->on.toString(Qt::ISODate), whole.review->conclusion).trimmed();
    answer.listsNothing = whole.indicators.isEmpty();
    answer.warnings = meritDoubts(whole, desk.today());
    const auto average = whole.average();
    answer.json = QJsonObject{{QStringLiteral("quarter"), quarter.toString()},
                              {QStringLiteral("weight"), whole.weight},
                              {QStringLiteral("people"), people},
                              {QStringLiteral("average"), average ? QJsonValue(average->toString()) : QJsonValue()},
                              {QStringLiteral("review"), meritReviewJson(whole.review)},
                              {QStringLiteral("doubts"), textsJson(answer.warnings)}};
    return answer;
}

Result<Answer> meritPersonAnswer(const TransferDesk& desk, book::MemberId member, Quarter quarter)
{
    BB_TRY(const MeritQuarter whole, loadMeritQuarter(desk.reader(), desk.branch.id, quarter, desk.today()));
    const MeritPerson* person = whole.person(member);
    if (person == nullptr) {
        BB_TRY(const book::Member known, book::loadMember(desk.reader(), member));
        return fail(ErrorKind::Refused, QStringLiteral("merit.not_member_quarter"),
                    {known.name(), quarter.toChinese()});
    }
    Answer answer{meritPersonJson(*person, quarter), {meritPersonLine(*person)}};
    for (const MeritLine& line : person->lines)
        answer.lines << line.why;
    return answer;
}

} // namespace branchbook::cli
