// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rule_parts.h"

#include "branchbook/base/screen_sentence.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/rules/guidance.h"
#include "branchbook/rules/rule_history.h"
#include "branchbook/rules/wording.h"
#include "ui/agenda/agenda_desk.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/text.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kFactWidth = 44;

struct PartTexts {
    Q_DECLARE_TR_FUNCTIONS(RulePartTexts)
};

/// A heading and the lines below it.
QVBoxLayout* section(QWidget* part, const QString& title)
{
    auto* lines = new QVBoxLayout(part);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    lines->addWidget(label(title, TextRole::Small, Ink::Text2));
    return lines;
}

void addUse(QVBoxLayout* lines, const QString& icon, const QString& text, const QString& where,
            const std::function<void()>& open)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(8);
    row->addWidget(iconLabel(icon, 16, Color::Text2));
    row->addWidget(paragraph(text, TextRole::Small, Ink::Text), 1);
    row->addWidget(label(where, TextRole::Caption, Ink::Text3));
    if (open) {
        auto* go = rowButton(QStringLiteral("chevron-right"), PartTexts::tr("打开：%1").arg(text));
        QObject::connect(go, &QPushButton::clicked, go, open);
        row->addWidget(go);
    }
    lines->addWidget(horizontalLine());
    lines->addWidget(line);
}

int openFindings(Desk& desk, const QString& id)
{
    const auto agenda = AgendaDesk::of(desk).current();
    if (!agenda)
        return 0;
    return int(std::ranges::count_if((*agenda)->findings, [&](const rules::Finding& finding) {
        return finding.rule->id == id && (finding.state == rules::State::Overdue || finding.state == rules::State::Due);
    }));
}

void addGuidance(QVBoxLayout* lines, const QString& id)
{
    static const auto book = rules::GuidanceBook::builtIn();
    if (!book)
        return;
    for (const rules::Guidance& guidance : book->all()) {
        QStringList steps;
        for (std::size_t i = 0; i < guidance.steps.size(); ++i) {
            if (guidance.steps[i].rule == id)
                steps << QString::number(i + 1);
        }
        if (!steps.isEmpty())
            addUse(lines, QStringLiteral("list-number"), shownIfKnown(guidance.title),
                   PartTexts::tr("指引第 %1 步").arg(shownList(steps)), {});
    }
}

QString shownPapers(QStringList papers)
{
    for (QString& each : papers)
        each = shownIfKnown(each);
    return shownList(papers);
}

} // namespace

QWidget* strengthMark(rules::Strength strength)
{
    const QString word = strengthText(strength);
    if (strength == rules::Strength::Must)
        return new Chip({word, Tone::Neutral, {}});
    if (strength == rules::Strength::Should)
        return new Chip({word, Tone::Outline, {}});
    return label(word, TextRole::Small, Ink::Text2);
}

QWidget* factsPart(const QList<std::pair<QString, QString>>& facts)
{
    auto* part = new QWidget;
    auto* lines = new QGridLayout(part);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setHorizontalSpacing(12);
    lines->setVerticalSpacing(4);
    lines->setColumnMinimumWidth(0, scaled(kFactWidth) - 12);
    lines->setColumnStretch(1, 1);
    for (const auto& [title, value] : facts) {
        const int line = lines->rowCount();
        lines->addWidget(label(title, TextRole::Small, Ink::Text3), line, 0, Qt::AlignTop);
        lines->addWidget(paragraph(value, TextRole::Small, Ink::Text), line, 1);
    }
    return part;
}

QWidget* doubtLine(const QString& text)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(6);
    row->addWidget(iconLabel(QStringLiteral("circle-dashed"), 16, Color::Warn), 0, Qt::AlignTop);
    row->addWidget(paragraph(text, TextRole::Small, Ink::Warn), 1);
    return line;
}

QString ruleSentence(const rules::Rule& rule)
{
    const QString demand = rules::demandText(rule);
    QString sentence = demand.isEmpty() ? QString() : PartTexts::tr("%1。").arg(demand);
    if (const auto* evidence = std::get_if<rules::RequiredEvidence>(&rule.body))
        sentence += PartTexts::tr("%1。").arg(shownPapers(evidence->documents));
    return sentence + rule.note;
}

QString confidenceText(const QString& confidence)
{
    switch (confidence.isEmpty() ? u' ' : confidence[0].unicode()) {
    case u'A': return PartTexts::tr("读过条例原文或者官方说明");
    case u'B': return PartTexts::tr("多处公开材料一致，没有逐条对照原文");
    case u'C': return PartTexts::tr("只有一处材料，或者各地做法不同");
    default: return PartTexts::tr("没有找到出处，请核对");
    }
}

QString whyNoFigure(const rules::Rule& rule)
{
    const auto* limit = std::get_if<rules::Limit>(&rule.body);
    if (limit != nullptr && limit->number)
        return PartTexts::tr("规定就是这个数，不能另定。");
    return rule.parameters.isEmpty() ? PartTexts::tr("这条规定没有可以另定的数值。")
                                     : PartTexts::tr("数值在下面的规则里，分别去改。");
}

QString ownFigureText(const QString& value, const rules::OverrideField* field)
{
    return field == nullptr ? value : rules::overrideWords(*field, value);
}

QString againstText(rules::Against against)
{
    switch (against) {
    case rules::Against::Same: return PartTexts::tr("和原规定相同");
    case rules::Against::Stricter: return PartTexts::tr("比原规定更严");
    case rules::Against::Looser: return PartTexts::tr("比原规定宽");
    case rules::Against::Other: break;
    }
    return PartTexts::tr("和原规定不同");
}

QString typingHint(const rules::OverrideField& field)
{
    switch (field.form) {
    case rules::OverrideField::Form::Whole: return PartTexts::tr("整数，从 %1 到 %2").arg(field.least).arg(field.most);
    case rules::OverrideField::Form::Share: return PartTexts::tr("分数或者百分数，例如 2/3、60%");
    case rules::OverrideField::Form::Percent: return PartTexts::tr("百分数，例如 0.5、20");
    case rules::OverrideField::Form::Word: return {};
    case rules::OverrideField::Form::Amount: break;
    }
    return PartTexts::tr("元，最多两位小数");
}

QString shownDay(QDate day)
{
    return QLocale().toString(day, PartTexts::tr("yyyy年M月d日"));
}

QWidget* versionsPart(const rules::Catalogue& catalogue, const QList<const rules::Rule*>& versions, QDate day)
{
    auto* part = new QWidget;
    auto* lines = section(part, PartTexts::tr("版本"));
    for (qsizetype i = versions.size(); i-- > 0;) {
        const rules::Rule& version = *versions[i];
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 2, 0, 2);
        row->setSpacing(8);
        const bool now = version.isInForce(day);
        row->addWidget(iconLabel(now ? QStringLiteral("circle-dot") : QStringLiteral("circle"), 16,
                                 now ? Color::Ok : Color::Control),
                       0, Qt::AlignTop);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        auto* first = new QHBoxLayout;
        first->setSpacing(8);
        const QString name =
            version.validFrom.isValid() ? PartTexts::tr("%1年").arg(version.validFrom.year()) : PartTexts::tr("最早");
        first->addWidget(label(name, TextRole::BodyStrong));
        if (now)
            first->addWidget(new Chip({PartTexts::tr("现行"), Tone::Ok, QStringLiteral("check")}));
        first->addStretch();
        first->addWidget(label(rules::periodText(version), TextRole::Caption, Ink::Text3));
        words->addLayout(first);
        words->addWidget(paragraph(
            PartTexts::tr("%1：%2").arg(shownWord(catalogue.cite(version.source)), rules::demandText(version)),
            TextRole::Small, Ink::Text2));
        if (i > 0) {
            const QStringList changed = rules::versionDifferences(catalogue, *versions[i - 1], version);
            words->addWidget(
                paragraph(changed.isEmpty() ? PartTexts::tr("和前一版要求相同。") : changed.join(PartTexts::tr("；")),
                          TextRole::Caption, Ink::Text3));
        }
        row->addLayout(words, 1);
        lines->addWidget(line);
    }
    return part;
}

QWidget* usesPart(Desk& desk, const RuleList& list, const rules::Rule& rule,
                  const std::function<void(const QString&)>& openRule)
{
    auto* part = new QWidget;
    auto* lines = section(part, PartTexts::tr("用在"));
    const int before = lines->count();
    const rules::Catalogue& catalogue = list.rulebook.catalogue;
    for (const rules::Rule* other : rules::rulesRestingOn(catalogue, rule.id, list.day))
        addUse(lines, QStringLiteral("institution"), shownTitle(other->title), PartTexts::tr("规则"),
               [openRule, id = other->id] { openRule(id); });
    if (const int open = openFindings(desk, rule.id); open > 0)
        addUse(lines, QStringLiteral("bell"), PartTexts::tr("%1 件待办").arg(open), PartTexts::tr("工作台"),
               [&desk] { desk.showPage(QStringLiteral("workbench")); });
    addGuidance(lines, rule.id);
    for (const QString& id : rule.parameters) {
        if (const RuleRow* figure = list.find(id))
            addUse(lines, QStringLiteral("link"),
                   PartTexts::tr("%1：%2").arg(shownTitle(figure->rule->title), figure->demand), PartTexts::tr("引用"),
                   [openRule, id] { openRule(id); });
    }
    if (lines->count() > before)
        return part;
    delete part;
    return nullptr;
}

} // namespace branchbook::ui
