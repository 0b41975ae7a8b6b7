// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// rules dues, rules standing, rules sanction, rules rights: what concerns one person.
#include "branchbook/rules/dues.h"
#include "branchbook/rules/rights.h"
#include "branchbook/rules/sanction.h"
#include "branchbook/rules/standing.h"
#include "cli/rule_options.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

namespace field = rules::field;

QJsonValue moneyJson(std::optional<Money> money)
{
    return money ? QJsonValue(money->toString()) : QJsonValue();
}

Result<rules::DuesQuestion> readDues(const Invocation& given, const RuleDesk& desk)
{
    rules::DuesQuestion question;
    question.rounding = rules::duesRoundingOn(desk.catalogue, desk.on);
    BB_TRY(const QString name, neededText(given, QStringLiteral("class")));
    const auto type = rules::duesClassByName(name);
    if (!type)
        return fail(unknownChoice(QStringLiteral("class"), name, rules::duesClassNames()));
    question.type = *type;
    if (rules::hasBase(*type) || given.has(QStringLiteral("base"))) {
        BB_TRY(const QString base, neededText(given, QStringLiteral("base")));
        BB_TRY(question.base, rules::readAmount(base, field::kBase));
    }
    if (given.has(QStringLiteral("agreed"))) {
        BB_TRY(const Money agreed, rules::readAmount(given.value(QStringLiteral("agreed")), field::kAgreed));
        question.agreed = agreed;
    }
    if (given.has(QStringLiteral("rounding"))) {
        const QString text = given.value(QStringLiteral("rounding"));
        const auto rounding = rules::duesRoundingByName(text);
        if (!rounding)
            return fail(unknownChoice(QStringLiteral("rounding"), text, rules::duesRoundingNames()));
        question.rounding = *rounding;
    }
    return question;
}

Result<Answer> dues(Context& context)
{
    BB_TRY(const RuleDesk desk, ruleDesk(context));
    BB_TRY(const auto question, readDues(context.invocation(), desk));
    BB_TRY(const auto result, rules::assessDues(desk.catalogue, question, desk.on));
    return Answer{
        QJsonObject{{QStringLiteral("rate"), result.rate ? QJsonValue(rules::percent(*result.rate)) : QJsonValue()},
                    {QStringLiteral("due"), result.due.toString()},
                    {QStringLiteral("up_to"), moneyJson(result.upTo)},
                    {QStringLiteral("rule_id"), result.rule.ruleId},
                    {QStringLiteral("source"), sourceJson(result.rule)},
                    {QStringLiteral("why"), result.why}},
        QStringList{tr("每月 %1 元").arg(result.due.toString())} + forTheRecord({result.why})};
}

Result<PartialDate> partialOption(const Invocation& given, const QString& option)
{
    const PartialDate date = PartialDate::fromIso(given.value(option));
    if (given.has(option) && date.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("number.date"),
                    {QStringLiteral("--") + option, given.value(option)}, option);
    return date;
}

QString standingAnswer(const rules::StandingResult& result)
{
    constexpr int kYear = 12;
    const auto length = [](int months) { return tr("%1 年 %2 个月").arg(months / kYear).arg(months % kYear); };
    if (!result.counts)
        return tr("党龄算不出。");
    if (result.monthsAtMost > result.monthsAtLeast)
        return tr("党龄 %1 到 %2。").arg(length(result.monthsAtLeast), length(result.monthsAtMost));
    return tr("党龄 %1。").arg(length(result.monthsAtLeast));
}

Result<Answer> standing(Context& context)
{
    BB_TRY(const RuleDesk desk, ruleDesk(context));
    const Invocation& given = context.invocation();
    rules::StandingQuestion question;
    BB_TRY([[maybe_unused]] const QString joined, neededText(given, QStringLiteral("joined")));
    BB_TRY(question.joined, partialOption(given, QStringLiteral("joined")));
    BB_TRY(question.converted, partialOption(given, QStringLiteral("converted")));
    if (given.has(QStringLiteral("correction"))) {
        BB_TRY(question.correctionMonths,
               rules::readSigned(given.value(QStringLiteral("correction")), field::kCorrection));
    }
    BB_TRY(const auto result, rules::partyStanding(desk.catalogue, question, desk.on));
    return Answer{QJsonObject{{QStringLiteral("counts"), result.counts},
                              {QStringLiteral("months_at_least"), result.monthsAtLeast},
                              {QStringLiteral("months_at_most"), result.monthsAtMost},
                              {QStringLiteral("from"), result.from.isEmpty() ? QJsonValue() : result.from.toIso()},
                              {QStringLiteral("text"), result.text},
                              {QStringLiteral("periods"), textsJson(result.periods)},
                              {QStringLiteral("rule_id"), result.ruleId},
                              {QStringLiteral("warnings"), textsJson(result.warnings)},
                              {QStringLiteral("why"), result.why}},
                  answerBeside(standingAnswer(result))
                      + forTheRecord(QStringList{result.text, result.why} + result.warnings)};
}

/// KIND=DATE, and for 留党察看 KIND=DATE/MONTHS or KIND=DATE/MONTHS/RESTORED.
Result<rules::Sanction> readSanction(const QString& text)
{
    const QString shape = tr("处分=生效日期，留党察看写 留党察看=生效日期/月数/恢复权利日期");
    BB_TRY(const auto pair, pairOf(text, shape));
    const auto kind = rules::sanctionByName(pair.first);
    if (!kind)
        return fail(unknownChoice(QStringLiteral("sanction"), pair.first, rules::sanctionNames()));
    const QStringList parts = pair.second.split(u'/');
    rules::Sanction sanction;
    sanction.kind = *kind;
    BB_TRY(sanction.effectiveOn, dayFrom(parts.value(0), QStringLiteral("sanction")));
    if (sanction.kind == rules::SanctionKind::ProbationWithinParty && parts.size() < 2)
        return fail(ErrorKind::Invalid, QStringLiteral("calculator.pair"), {text, shape}, QStringLiteral("sanction"));
    if (parts.size() > 1) {
        const auto months = rules::readCount(parts.value(1), field::kMonths);
        if (!months) {
            Error error = months.error();
            error.where = QStringLiteral("sanction");
            return fail(error);
        }
        sanction.months = *months;
    }
    if (parts.size() > 2) {
        BB_TRY(sanction.restoredOn, dayFrom(parts.mid(2).join(u'/'), QStringLiteral("sanction")));
    }
    return sanction;
}

/// The months of a 留党察看 stand within --sanction: there is no option of that name here.
Result<rules::SanctionResult> effectsOfTyped(const RuleDesk& desk, const std::vector<rules::Sanction>& sanctions)
{
    for (const rules::Sanction& one : sanctions) {
        const auto alone = rules::sanctionEffects(desk.catalogue, {one}, desk.on);
        const auto term = alone ? rules::checkSanctionTerm(one) : Result<>{};
        if (alone && term)
            continue;
        Error error = alone ? term.error() : alone.error();
        if (error.where == u"months" || error.where == u"restored")
            error.where = QStringLiteral("sanction");
        return fail(error);
    }
    return rules::sanctionEffects(desk.catalogue, sanctions, desk.on);
}

QJsonObject effectJson(const rules::SanctionEffect& effect)
{
    return {{QStringLiteral("sanction"), rules::sanctionName(effect.sanction.kind)},
            {QStringLiteral("effective_on"), dayJson(effect.sanction.effectiveOn)},
            {QStringLiteral("probation_ends"), dayJson(effect.probationEnds)},
            {QStringLiteral("effect_ends"), dayJson(effect.effectEnds)},
            {QStringLiteral("cumulated"), effect.cumulated},
            {QStringLiteral("announce_by"), dayJson(effect.announceBy)},
            {QStringLiteral("report_by"), dayJson(effect.reportBy)},
            {QStringLiteral("rule_id"), effect.ruleId},
            {QStringLiteral("why"), effect.why}};
}

QString sanctionAnswer(const rules::SanctionEffect& effect)
{
    const QString day = effect.sanction.effectiveOn.toString(Qt::ISODate);
    if (!effect.effectEnds.isValid())
        return tr("%1 生效的处分，影响期从恢复权利起算。").arg(day);
    return tr("%1 生效的处分，影响期到 %2。").arg(day, effect.effectEnds.toString(Qt::ISODate));
}

Result<Answer> sanction(Context& context)
{
    BB_TRY(const RuleDesk desk, ruleDesk(context));
    const Invocation& given = context.invocation();
    BB_TRY([[maybe_unused]] const QString any, neededText(given, QStringLiteral("sanction")));
    std::vector<rules::Sanction> sanctions;
    for (const QString& text : given.values(QStringLiteral("sanction"))) {
        BB_TRY(const auto one, readSanction(text));
        sanctions.push_back(one);
    }
    BB_TRY(const auto result, effectsOfTyped(desk, sanctions));
    QJsonArray effects;
    QStringList lines;
    QStringList answers;
    for (const auto& effect : result.effects) {
        effects.append(effectJson(effect));
        lines.append(effect.why);
        answers += answerBeside(sanctionAnswer(effect));
    }
    return Answer{QJsonObject{{QStringLiteral("effect_ends"), dayJson(result.effectEnds)},
                              {QStringLiteral("in_effect"), result.inEffect},
                              {QStringLiteral("rights_suspended"), result.rightsSuspended},
                              {QStringLiteral("effects"), effects}},
                  answers + forTheRecord(lines)};
}

Result<rules::PersonOnDay> readPerson(const Invocation& given)
{
    rules::PersonOnDay person;
    BB_TRY(const QString type, neededText(given, QStringLiteral("type")));
    if (!rules::memberTypeNames().contains(type))
        return fail(unknownChoice(QStringLiteral("type"), type, rules::memberTypeNames()));
    person.type = rules::memberTypeByName(type);
    if (given.has(QStringLiteral("restriction"))) {
        rules::Restriction restriction;
        const QString name = given.value(QStringLiteral("restriction"));
        const auto kind = rules::restrictionByName(name);
        if (!kind)
            return fail(unknownChoice(QStringLiteral("restriction"), name, rules::restrictionNames()));
        restriction.kind = *kind;
        BB_TRY(restriction.from, dayOption(given, QStringLiteral("from")));
        BB_TRY(restriction.until, dayOption(given, QStringLiteral("until")));
        person.restrictions.push_back(restriction);
    }
    const QString relation = given.value(QStringLiteral("relation"));
    if (relation == u"elsewhere")
        person.relation = rules::Relation::FloatingRelationElsewhere;
    else if (relation == u"floating")
        person.relation = rules::Relation::FloatingFromHere;
    else if (!relation.isEmpty() && relation != u"here")
        return fail(unknownChoice(QStringLiteral("relation"), relation,
                                  {QStringLiteral("here"), QStringLiteral("floating"), QStringLiteral("elsewhere")}));
    return person;
}

Result<rules::Away> readAway(const Invocation& given)
{
    rules::Away away;
    if (given.has(QStringLiteral("away"))) {
        const QString name = given.value(QStringLiteral("away"));
        const auto reason = rules::awayReasonByName(name);
        if (!reason)
            return fail(unknownChoice(QStringLiteral("away"), name, rules::awayReasonNames()));
        away.reason = *reason;
    }
    BB_TRY(away.since, dayOption(given, QStringLiteral("away-since")));
    if (given.has(QStringLiteral("higher-agreed")))
        away.higher = rules::Consent::Given;
    if (given.has(QStringLiteral("meeting-agreed")))
        away.meeting = rules::Consent::Given;
    return away;
}

QString rightsAnswer(const rules::Rights& rights, const rules::InDenominator& base)
{
    QStringList may;
    for (const auto& [holds, what] : {std::pair(rights.attends, tr("参加")), std::pair(rights.speaks, tr("发言")),
                                      std::pair(rights.votes, tr("表决")), std::pair(rights.elects, tr("选举")),
                                      std::pair(rights.elected, tr("当选"))})
        may += holds ? QStringList{what} : QStringList();
    const QString text = may.isEmpty() ? tr("没有权利。") : tr("可以：%1。").arg(may.join(tr("、")));
    return text + (base.counts ? tr("计入应到会。") : tr("不计入应到会。"));
}

Result<Answer> rights(Context& context)
{
    BB_TRY(const RuleDesk desk, ruleDesk(context));
    const Invocation& given = context.invocation();
    BB_TRY(const auto person, readPerson(given));
    BB_TRY(const auto away, readAway(given));
    const auto purpose = given.value(QStringLiteral("meeting")) == u"election" ? rules::MeetingPurpose::Election
                                                                               : rules::MeetingPurpose::Vote;
    const rules::Rights result = rules::rightsOn(person, desk.on);
    BB_TRY(const auto base, rules::countsInDenominator(desk.catalogue, person, away, purpose, desk.on));
    return Answer{QJsonObject{{QStringLiteral("attends"), result.attends},
                              {QStringLiteral("speaks"), result.speaks},
                              {QStringLiteral("votes"), result.votes},
                              {QStringLiteral("elects"), result.elects},
                              {QStringLiteral("elected"), result.elected},
                              {QStringLiteral("counts"), base.counts},
                              {QStringLiteral("may_be_left_out"), base.mayBeLeftOut},
                              {QStringLiteral("missing"), textsJson(base.missing)},
                              {QStringLiteral("rule_id"), base.ruleId},
                              {QStringLiteral("why"), result.why + base.why}},
                  answerBeside(rightsAnswer(result, base)) + forTheRecord({result.why, base.why})};
}

} // namespace

QList<Command> personRuleCommands()
{
    return {{QStringLiteral("rules"),
             QStringLiteral("dues"),
             {},
             {QStringLiteral("!class=CLASS"), QStringLiteral("base=YUAN"), QStringLiteral("agreed=YUAN"),
              QStringLiteral("rounding=fen|jiao|yuan|fen-up|jiao-up|yuan-up")},
             tr("算党费：比例和每月应交数"),
             [](Context& context) { return withOptionNames(dues(context)); }},
            {QStringLiteral("rules"),
             QStringLiteral("standing"),
             {},
             {QStringLiteral("!joined=DATE"), QStringLiteral("converted=DATE"), QStringLiteral("correction=MONTHS")},
             tr("算党龄"),
             [](Context& context) { return withOptionNames(standing(context)); }},
            {QStringLiteral("rules"),
             QStringLiteral("sanction"),
             {},
             {QStringLiteral("!sanction=KIND=DATE…")},
             tr("算处分影响期；留党察看写 留党察看=生效日期/月数/恢复权利日期"),
             [](Context& context) { return withOptionNames(sanction(context)); }},
            {QStringLiteral("rules"),
             QStringLiteral("rights"),
             {},
             {QStringLiteral("!type=TYPE"), QStringLiteral("restriction=KIND"), QStringLiteral("from=DATE"),
              QStringLiteral("until=DATE"), QStringLiteral("relation=here|floating|elsewhere"),
              QStringLiteral("meeting=vote|election"), QStringLiteral("away=REASON"), QStringLiteral("away-since=DATE"),
              QStringLiteral("higher-agreed"), QStringLiteral("meeting-agreed")},
             tr("某天能不能参加、发言、表决、选举、当选，算不算应到会"),
             [](Context& context) { return withOptionNames(rights(context)); }}};
}

} // namespace branchbook::cli
