// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/rights_panel.h"

#include "branchbook/base/screen_words.h"
#include "ui/calculator/count_field.h"
#include "ui/calculator/rights_view.h"
#include "ui/kit/choice.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace branchbook::ui {

namespace {

QHBoxLayout* besides(QWidget* left, QWidget* right)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(left, 1, Qt::AlignTop);
    row->addWidget(right, 1, Qt::AlignTop);
    return row;
}

} // namespace

RightsPanel::RightsPanel(const CalculatorTools& tools)
    : CalculatorPanel(tools, QStringLiteral("rights"))
    , m_type(new ComboField(tr("是什么人")))
    , m_relation(new ComboField(tr("组织关系")))
    , m_limit(new ComboField(tr("处分或限制")))
    , m_meeting(new Segmented(tr("表决还是选举"), Segmented::Height::Compact))
    , m_limitRow(new QWidget)
    , m_from(dateField(tr("从哪天起"), QStringLiteral("from")))
    , m_until(dateField(tr("到哪天止"), QStringLiteral("until")))
    , m_monthsRow(new CountRow)
    , m_months(m_monthsRow->addField(tr("留党察看多长"), tr("月"), rules::field::kMonths))
    , m_away(new ComboField(tr("来不了的原因")))
    , m_awayRow(new QWidget)
    , m_since(dateField(tr("从哪天起来不了"), QStringLiteral("since")))
    , m_higher(new QCheckBox(tr("上级党组织已经同意不计入")))
    , m_agreed(new QCheckBox(tr("党员大会已经通过不计入")))
    , m_view(new RightsView)
{
    addChoices();
    build();
    keepAll();
    work(Moment::Left);
}

void RightsPanel::addChoices()
{
    m_type->addChoice(tr("正式党员"), QStringLiteral("正式党员"));
    m_type->addChoice(tr("预备党员"), QStringLiteral("预备党员"));
    m_type->addChoice(tr("不是党员"), QStringLiteral("none"));
    m_relation->addChoice(tr("在本支部"), QStringLiteral("here"));
    m_relation->addChoice(tr("流动在外，关系在本支部"), QStringLiteral("floating"));
    m_relation->addChoice(tr("流动在这里，关系在别处"), QStringLiteral("elsewhere"));
    m_limit->addChoice(tr("没有"), {});
    const auto sanctions = rules::sanctionNames();
    for (const auto& name : sanctions) {
        if (rules::sanctionByName(name) != rules::SanctionKind::Expulsion) // no member any more
            m_limit->addChoice(shownWord(name), name);
    }
    for (const auto kind : {rules::RestrictionKind::Detained, rules::RestrictionKind::MembershipStopped})
        m_limit->addChoice(shownWord(rules::restrictionName(kind)), rules::restrictionName(kind));
    m_away->addChoice(tr("没有这种情况"), {});
    const auto reasons = rules::awayReasonNames();
    for (const auto& reason : reasons)
        m_away->addChoice(shownWord(reason), reason);
    m_meeting->addSegment(tr("表决的会"));
    m_meeting->addSegment(tr("选举的会"));
    m_meeting->fillWidth();
}

void RightsPanel::build()
{
    auto* limits = new QVBoxLayout(m_limitRow);
    limits->setContentsMargins(0, 0, 0, 0);
    limits->setSpacing(8);
    limits->addLayout(besides(m_from, m_until));
    limits->addWidget(m_monthsRow);
    auto* absence = new QVBoxLayout(m_awayRow);
    absence->setContentsMargins(0, 0, 0, 0);
    absence->setSpacing(8);
    absence->addWidget(m_since);
    absence->addWidget(m_higher);
    absence->addWidget(m_agreed);
    body()->addWidget(m_meeting);
    body()->addLayout(besides(m_type, m_relation));
    body()->addLayout(besides(m_limit, m_away));
    body()->addWidget(m_limitRow);
    body()->addWidget(m_awayRow);
    body()->addWidget(m_view);
    m_until->setHint(tr("还没有就不填"));
}

void RightsPanel::keepAll()
{
    inputs().keepSegment(m_meeting, QStringLiteral("meeting"));
    inputs().keepChoice(m_type->combo(), QStringLiteral("type"));
    inputs().keepChoice(m_relation->combo(), QStringLiteral("relation"));
    inputs().keepChoice(m_limit->combo(), QStringLiteral("limit"));
    inputs().keepChoice(m_away->combo(), QStringLiteral("away"));
    inputs().keepText(m_months->edit(), QStringLiteral("months"));
    inputs().keepTick(m_higher, QStringLiteral("higher"));
    inputs().keepTick(m_agreed, QStringLiteral("agreed"));
}

QWidget* RightsPanel::firstField() const
{
    return m_type->combo();
}

std::optional<rules::SanctionKind> RightsPanel::sanction() const
{
    const bool member = m_type->code() != u"none";
    return member && !m_limit->code().isEmpty() ? rules::sanctionByName(m_limit->code()) : std::nullopt;
}

void RightsPanel::showFields()
{
    const bool member = m_type->code() != u"none";
    const bool full = rules::memberTypeByName(m_type->code()) == rules::MemberType::Full;
    m_limit->setVisible(member);
    m_relation->setVisible(full);
    m_away->setVisible(full);
    const auto kind = sanction();
    const bool probation = kind == rules::SanctionKind::ProbationWithinParty;
    m_limitRow->setVisible(member && !m_limit->code().isEmpty());
    m_from->setTitle(kind ? tr("处分生效日期") : tr("从哪天起"));
    m_until->setTitle(probation ? tr("恢复权利日期") : tr("到哪天止"));
    m_until->setVisible(!kind || probation);
    m_monthsRow->setVisible(probation);
    m_awayRow->setVisible(full && !m_away->code().isEmpty());
}

rules::PersonOnDay RightsPanel::person() const
{
    rules::PersonOnDay person;
    person.type = rules::memberTypeByName(m_type->code());
    const bool full = person.type == rules::MemberType::Full;
    if (full && m_relation->code() == u"floating")
        person.relation = rules::Relation::FloatingFromHere;
    else if (full && m_relation->code() == u"elsewhere")
        person.relation = rules::Relation::FloatingRelationElsewhere;
    if (const auto kind = rules::restrictionByName(m_limit->code()))
        person.restrictions.push_back({*kind, m_from->date().earliest(), m_until->date().earliest()});
    return person;
}

rules::Away RightsPanel::away() const
{
    rules::Away away;
    if (m_awayRow->isHidden())
        return away;
    away.reason = rules::awayReasonByName(m_away->code()).value_or(rules::AwayReason::None);
    away.since = m_since->date().latest();
    away.higher = m_higher->isChecked() ? rules::Consent::Given : rules::Consent::Missing;
    away.meeting = m_agreed->isChecked() ? rules::Consent::Given : rules::Consent::Missing;
    return away;
}

Result<std::optional<rules::SanctionEffect>> RightsPanel::effect() const
{
    const auto kind = sanction();
    const bool probation = kind == rules::SanctionKind::ProbationWithinParty;
    if (!kind || m_from->date().isEmpty() || (probation && m_months->isEmpty()))
        return std::optional<rules::SanctionEffect>();
    rules::Sanction one;
    one.kind = *kind;
    one.effectiveOn = m_from->date().earliest();
    if (probation) {
        BB_TRY(one.months, rules::readCount(m_months->text(), m_months->field()));
        one.restoredOn = m_until->date().earliest();
    }
    const auto result = rules::sanctionEffects(catalogue(), {one}, day());
    if (!result && result.error().kind == ErrorKind::NotFound) // before the text that the catalogue knows
        return std::optional<rules::SanctionEffect>();
    if (!result)
        return fail(result.error());
    BB_CHECK(rules::checkSanctionTerm(one));
    return std::optional(result->effects.front());
}

void RightsPanel::tellSanction(const Error& error, Moment moment)
{
    if (error.where == u"restored")
        m_until->setError(sentence(error));
    else if (moment == Moment::Left)
        m_monthsRow->tell(error);
    setAnswer({});
}

void RightsPanel::work(Moment moment)
{
    showFields();
    m_monthsRow->tellNothing();
    m_until->setError({});
    const auto someone = person();
    const auto purpose = m_meeting->current() == 1 ? rules::MeetingPurpose::Election : rules::MeetingPurpose::Vote;
    const auto rights = rules::rightsOn(someone, day());
    const auto absence = away();
    const auto base = rules::countsInDenominator(catalogue(), someone, absence, purpose, day());
    m_view->setVisible(bool(base));
    if (!base)
        return setAnswer(refusalOf(base.error()));
    m_view->setRights(rights, *base);
    const auto sanctioned = effect();
    if (!sanctioned)
        return tellSanction(sanctioned.error(), moment);
    CalculatorAnswer answer;
    QStringList rulesAsked{rights.ruleId};
    if (absence.reason != rules::AwayReason::None)
        rulesAsked.append(base->ruleId);
    answer.sentence = rights.why + base->why;
    if (*sanctioned) {
        answer.sentence += (*sanctioned)->why;
        rulesAsked.append((*sanctioned)->ruleId);
    }
    answer.basis = basisOf(catalogue(), rulesAsked, day());
    setAnswer(answer);
}

} // namespace branchbook::ui
