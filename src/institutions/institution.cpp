// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/institutions/institution.h"

#include "branchbook/base/stage_course.h"
#include "branchbook/base/word_list.h"

#include <algorithm>

namespace branchbook::institutions {

namespace {

constexpr WordList<Tier, 3> kTiers{"Institutions",
                                   {{{"superior", QT_TRANSLATE_NOOP("Institutions", "上级规定")},
                                     {"branch", QT_TRANSLATE_NOOP("Institutions", "支部细则")},
                                     {"form", QT_TRANSLATE_NOOP("Institutions", "表单台账")}}}};

constexpr WordList<CoverageField::BuiltIn, 10> kFields{
    "Institutions",
    {{{"three_meetings", QT_TRANSLATE_NOOP("Institutions", "三会一课")},
      {"theme_day", QT_TRANSLATE_NOOP("Institutions", "主题党日")},
      {"life_meeting", QT_TRANSLATE_NOOP("Institutions", "组织生活会")},
      {"evaluation", QT_TRANSLATE_NOOP("Institutions", "民主评议")},
      {"admission", QT_TRANSLATE_NOOP("Institutions", "发展党员")},
      {"dues", QT_TRANSLATE_NOOP("Institutions", "党费管理")},
      {"masses", QT_TRANSLATE_NOOP("Institutions", "联系群众")},
      {"integrity_education", QT_TRANSLATE_NOOP("Institutions", "廉政教育")},
      {"openness", QT_TRANSLATE_NOOP("Institutions", "党务公开")},
      {"election", QT_TRANSLATE_NOOP("Institutions", "换届选举")}}}};

constexpr WordList<Stage, 7> kStages{"Institutions",
                                     {{{"drafted", QT_TRANSLATE_NOOP("Institutions", "起草")},
                                       {"consulted", QT_TRANSLATE_NOOP("Institutions", "征求意见")},
                                       {"deliberated", QT_TRANSLATE_NOOP("Institutions", "审议")},
                                       {"issued", QT_TRANSLATE_NOOP("Institutions", "印发")},
                                       {"trial", QT_TRANSLATE_NOOP("Institutions", "试行")},
                                       {"enforced", QT_TRANSLATE_NOOP("Institutions", "执行")},
                                       {"evaluated", QT_TRANSLATE_NOOP("Institutions", "评估")}}}};

constexpr WordList<LinkKind, 4> kLinkKinds{"Institutions",
                                           {{{"based_on", QT_TRANSLATE_NOOP("Institutions", "依据")},
                                             {"details", QT_TRANSLATE_NOOP("Institutions", "细化")},
                                             {"replaces", QT_TRANSLATE_NOOP("Institutions", "代替")},
                                             {"conflicts", QT_TRANSLATE_NOOP("Institutions", "冲突")}}}};

constexpr WordList<State, 5> kStates{"Institutions",
                                     {{{"wanted", QT_TRANSLATE_NOOP("Institutions", "待制定")},
                                       {"drafting", QT_TRANSLATE_NOOP("Institutions", "制定中")},
                                       {"in_force", QT_TRANSLATE_NOOP("Institutions", "现行")},
                                       {"revising", QT_TRANSLATE_NOOP("Institutions", "修订中")},
                                       {"abolished", QT_TRANSLATE_NOOP("Institutions", "废止")}}}};

bool holdsOn(const Version& version, QDate day)
{
    const QDate from = version.inForceFrom();
    return from.isValid() && from <= day;
}

} // namespace

QString tierName(Tier tier)
{
    return kTiers.nameOf(tier);
}

QString tierTitle(Tier tier)
{
    return kTiers.titleOf(tier);
}

QString tierWord(Tier tier)
{
    return kTiers.chineseOf(tier);
}

std::optional<Tier> tierByName(QStringView name)
{
    return kTiers.find(name);
}

QList<Tier> tiers()
{
    return kTiers.values();
}

CoverageField CoverageField::own(const QString& code, const QString& title, int position)
{
    CoverageField made;
    made.m_order = int(kFields.words.size()) + position;
    made.m_code = code;
    made.m_title = title;
    return made;
}

CoverageField CoverageField::called(const QString& title) const
{
    CoverageField made = *this;
    made.m_title = title;
    return made;
}

bool CoverageField::operator<(const CoverageField& other) const
{
    return m_order != other.m_order ? m_order < other.m_order : m_code < other.m_code;
}

QString fieldName(const CoverageField& field)
{
    return field.isOwn() ? field.code() : kFields.nameOf(field.builtIn());
}

QString fieldTitle(const CoverageField& field)
{
    return field.givenTitle().isEmpty() ? kFields.titleOf(field.builtIn()) : field.givenTitle();
}

QString fieldWord(const CoverageField& field)
{
    return field.givenTitle().isEmpty() ? kFields.chineseOf(field.builtIn()) : field.givenTitle();
}

std::optional<CoverageField> fieldByName(QStringView name)
{
    const auto found = kFields.find(name);
    return found ? std::optional<CoverageField>(*found) : std::nullopt;
}

QList<CoverageField> coverageFields()
{
    QList<CoverageField> fields;
    const auto ours = kFields.values();
    for (const CoverageField::BuiltIn each : ours)
        fields.append(each);
    return fields;
}

QString stageName(Stage stage)
{
    return kStages.nameOf(stage);
}

QString stageTitle(Stage stage)
{
    return kStages.titleOf(stage);
}

QString stageWord(Stage stage)
{
    return kStages.chineseOf(stage);
}

std::optional<Stage> stageByName(QStringView name)
{
    return kStages.find(name);
}

QList<Stage> stages()
{
    return kStages.values();
}

QString linkKindName(LinkKind kind)
{
    return kLinkKinds.nameOf(kind);
}

QString linkKindTitle(LinkKind kind)
{
    return kLinkKinds.titleOf(kind);
}

std::optional<LinkKind> linkKindByName(QStringView name)
{
    return kLinkKinds.find(name);
}

QList<LinkKind> linkKinds()
{
    return kLinkKinds.values();
}

QString stateName(State state)
{
    return kStates.nameOf(state);
}

QString stateTitle(State state)
{
    return kStates.titleOf(state);
}

std::optional<State> stateByName(QStringView name)
{
    return kStates.find(name);
}

Stage Version::stage() const
{
    return reachedStage(steps, &Step::stage, Stage::Drafted);
}

QDate Version::dayOf(Stage stage) const
{
    return dayOfStage(steps, &Step::stage, stage);
}

QDate Version::inForceFrom() const
{
    QDate from;
    for (const Step& step : steps) {
        const bool begins = step.stage == Stage::Trial || step.stage == Stage::Enforced;
        const QDate day = begins ? step.on : step.fromOn;
        if (day.isValid() && (!from.isValid() || day < from))
            from = day;
    }
    return from;
}

const Step* Version::trialOn(QDate day) const
{
    const auto found = std::find_if(steps.begin(), steps.end(), [day](const Step& step) {
        return step.stage == Stage::Trial && step.on <= day && step.untilOn.isValid();
    });
    return found == steps.end() ? nullptr : &*found;
}

bool Institution::isKnownOn(QDate day) const
{
    return enteredOn <= day || std::any_of(versions.begin(), versions.end(), [&](const Version& each) {
               return !each.steps.isEmpty() && each.steps.first().on <= day;
           });
}

const Version* Institution::latest() const
{
    return versions.isEmpty() ? nullptr : &versions.last();
}

const Version* Institution::versionNumbered(int number) const
{
    for (const Version& version : versions) {
        if (version.number == number)
            return &version;
    }
    return nullptr;
}

const Version* Institution::inForceOn(QDate day) const
{
    if (isAbolished() && abolishedOn <= day)
        return nullptr;
    for (auto version = versions.crbegin(); version != versions.crend(); ++version) {
        if (holdsOn(*version, day))
            return &*version;
    }
    return nullptr;
}

const Version* Institution::underWayOn(QDate day) const
{
    for (auto version = versions.crbegin(); version != versions.crend(); ++version) {
        if (!version->steps.isEmpty() && version->steps.first().on <= day)
            return holdsOn(*version, day) ? nullptr : &*version;
    }
    return nullptr;
}

bool Institution::isTrialDecidedOn(const Version& version, QDate day) const
{
    if (isAbolished() && abolishedOn <= day)
        return true;
    const QDate enforced = version.dayOf(Stage::Enforced);
    return (enforced.isValid() && enforced <= day)
        || std::any_of(versions.begin(), versions.end(), [&](const Version& each) {
               return each.number > version.number && !each.steps.isEmpty() && each.steps.first().on <= day;
           });
}

QDate Institution::openTrialOn(QDate day) const
{
    for (const Version& version : versions) {
        const Step* trial = version.trialOn(day);
        if (trial != nullptr && !isTrialDecidedOn(version, day))
            return trial->untilOn;
    }
    return {};
}

State Institution::stateOn(QDate day) const
{
    if (isAbolished() && abolishedOn <= day)
        return State::Abolished;
    const bool holds = inForceOn(day) != nullptr;
    if (underWayOn(day) != nullptr)
        return holds ? State::Revising : State::Drafting;
    return holds ? State::InForce : State::Wanted;
}

} // namespace branchbook::institutions
