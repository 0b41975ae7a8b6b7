// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rule_rows.h"

#include "branchbook/base/screen_sentence.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/base/text.h"
#include "branchbook/rules/wording.h"
#include "ui/shell/desk.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace branchbook::ui {

namespace {

struct RuleTexts {
    Q_DECLARE_TR_FUNCTIONS(RuleTexts)
};

/// The beginnings of ids say what a rule is about; the longer ones stand first.
struct Subject {
    const char* start;
    int subject;
};
enum SubjectIndex {
    Meetings,
    Admission,
    Elections,
    Study,
    Branch,
    Evaluation,
    Dues,
    Membership,
    Discipline,
    Conduct,
    Others
};
constexpr std::array kSubjects{
    Subject{"vote.admission", Admission},
    Subject{"vote.conversion", Admission},
    Subject{"vote.election", Elections},
    Subject{"vote.", Meetings},
    Subject{"evidence.election", Elections},
    Subject{"evidence.", Admission},
    Subject{"secretary.training", Study},
    Subject{"secretary.", Branch},
    Subject{"meeting.", Meetings},
    Subject{"theme_day.", Meetings},
    Subject{"life_meeting.", Meetings},
    Subject{"talk.", Meetings},
    Subject{"lesson.", Meetings},
    Subject{"denominator.", Meetings},
    Subject{"rights.answer", Conduct},
    Subject{"rights.appeal", Conduct},
    Subject{"rights.", Meetings},
    Subject{"dev.", Admission},
    Subject{"election.", Elections},
    Subject{"study.", Study},
    Subject{"exam.", Study},
    Subject{"rotation.", Study},
    Subject{"research.", Study},
    Subject{"campaign.", Study},
    Subject{"branch.", Branch},
    Subject{"poll.", Branch},
    Subject{"diagnosis.", Branch},
    Subject{"work.", Branch},
    Subject{"appraisal.", Branch},
    Subject{"committee.", Branch},
    Subject{"term.", Branch},
    Subject{"reserve.", Branch},
    Subject{"contact_point.", Branch},
    Subject{"brand.", Branch},
    Subject{"grassroots.", Branch},
    Subject{"evaluation.", Evaluation},
    Subject{"merit.", Evaluation},
    Subject{"dues.", Dues},
    Subject{"affiliation.", Membership},
    Subject{"floating.", Membership},
    Subject{"float.", Membership},
    Subject{"abroad.", Membership},
    Subject{"lost.", Membership},
    Subject{"transfer.", Membership},
    Subject{"standing.", Membership},
    Subject{"disposition.", Discipline},
    Subject{"sanction.", Discipline},
    Subject{"clue.", Discipline},
    Subject{"disclosure.", Conduct},
    Subject{"rectification.", Conduct},
    Subject{"risk.", Conduct},
    Subject{"integrity.", Conduct},
    Subject{"supervision.", Conduct},
    Subject{"pledge.", Conduct},
    Subject{"conduct.", Conduct},
    Subject{"norm.", Conduct},
    Subject{"opinion.", Conduct},
    Subject{"field.", Conduct},
    Subject{"accountability.", Conduct},
    Subject{"system.", Conduct},
    Subject{"tie.", Conduct},
    Subject{"ledger.", Conduct},
};

QString sinceText(QDate from)
{
    return from.isValid() ? RuleTexts::tr("%1 起").arg(from.toString(QStringLiteral("yyyy.MM")))
                          : RuleTexts::tr("不限");
}

RuleRow rowOf(const RuleList& list, const rules::Rule& rule)
{
    RuleRow row;
    row.rule = &rule;
    row.subject = subjectOf(rule);
    row.source = shownWord(list.base->catalogue.cite(rule.source));
    row.demand = rules::demandText(rule);
    const rules::Rule* official =
        list.base->catalogue.find(rule.id, list.day); // an override has a first day of its own
    row.since = sinceText(official != nullptr ? official->validFrom : rule.validFrom);
    if (list.rulebook.leftOut.contains(rule.id))
        row.check = RuleCheck::LeftOut;
    else if (rule.overridden)
        row.check = RuleCheck::Local;
    else if (rule.toVerify())
        row.check = RuleCheck::ToVerify;
    row.words = comparisonKey(QStringList{rule.title, shownTitle(rule.title), row.source, row.demand, row.since,
                                          rule.note, rule.id, strengthText(rule.strength)}
                                  .join(u' '));
    return row;
}

} // namespace

QStringList subjectTitles()
{
    return {RuleTexts::tr("会议与表决"), RuleTexts::tr("发展党员"),   RuleTexts::tr("换届选举"),
            RuleTexts::tr("学习教育"),   RuleTexts::tr("支部与任期"), RuleTexts::tr("民主评议"),
            RuleTexts::tr("党费"),       RuleTexts::tr("党籍与流动"), RuleTexts::tr("处分与处置"),
            RuleTexts::tr("作风与制度"), RuleTexts::tr("其他")};
}

int subjectOf(const rules::Rule& rule)
{
    const auto found = std::ranges::find_if(
        kSubjects, [&](const Subject& each) { return rule.id.startsWith(QLatin1String(each.start)); });
    return found == kSubjects.end() ? int(Others) : found->subject;
}

QString strengthText(rules::Strength strength)
{
    switch (strength) {
    case rules::Strength::Must: return RuleTexts::tr("必须");
    case rules::Strength::Should: return RuleTexts::tr("应当");
    case rules::Strength::Normally: return RuleTexts::tr("一般");
    case rules::Strength::May: return RuleTexts::tr("可以");
    case rules::Strength::Setting: break;
    }
    return RuleTexts::tr("自定");
}

bool isInPart(const RuleRow& row, RulePart part)
{
    switch (part) {
    case RulePart::All: return true;
    case RulePart::Must: return row.rule->strength == rules::Strength::Must;
    case RulePart::Should: return row.rule->strength == rules::Strength::Should;
    case RulePart::Normally: return row.rule->strength == rules::Strength::Normally;
    case RulePart::ToVerify: return row.rule->toVerify();
    case RulePart::Local: break;
    }
    return row.check == RuleCheck::Local || row.check == RuleCheck::LeftOut;
}

bool matchesWords(const RuleRow& row, const QString& typed)
{
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString& word) { return row.words.contains(comparisonKey(word)); });
}

const RuleRow* RuleList::find(const QString& id) const
{
    const auto found = std::ranges::find_if(rows, [&](const RuleRow& row) { return row.rule->id == id; });
    return found == rows.end() ? nullptr : &*found;
}

const agenda::StoredOverride* RuleList::overrideOf(const QString& id) const
{
    const auto found = std::find_if(overrides.rbegin(), overrides.rend(),
                                    [&](const agenda::StoredOverride& each) { return each.figure.ruleId == id; });
    return found == overrides.rend() ? nullptr : &*found;
}

QStringList unplacedOverrides(const RuleList& list)
{
    QStringList ids;
    for (const agenda::StoredOverride& own : list.overrides) {
        if (list.find(own.figure.ruleId) == nullptr && !ids.contains(own.figure.ruleId))
            ids << own.figure.ruleId;
    }
    return ids;
}

Result<RuleListPtr> loadRuleList(const Desk& desk)
{
    auto list = std::make_shared<RuleList>();
    list->day = desk.today();
    BB_TRY(list->base, rules::ruleBase());
    BB_TRY(list->rulebook, agenda::loadRulebook(desk.book().reader(), desk.branch().id));
    BB_TRY(list->overrides, agenda::listOverrides(desk.book().reader(), desk.branch().id));
    for (const rules::Rule* rule : list->rulebook.catalogue.inForce(list->day))
        list->rows.push_back(rowOf(*list, *rule));
    std::ranges::stable_sort(list->rows, {}, &RuleRow::subject);
    return RuleListPtr(std::move(list));
}

} // namespace branchbook::ui
