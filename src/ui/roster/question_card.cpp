// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/question_card.h"

#include "branchbook/base/date.h"
#include "branchbook/base/screen_words.h"
#include "ui/kit/button.h"
#include "ui/kit/popover.h"
#include "ui/kit/text.h"
#include "ui/roster/import_parts.h"
#include "ui/roster/plan_view.h"
#include "ui/roster/question_differences.h"
#include "ui/roster/shown_value.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

/// Whom a question is about.
QString subjectOf(const roster::Question& question)
{
    if (question.code == u"member_type.missing")
        return QuestionCard::tr("整张表");
    const QString first = QuestionCard::tr("第 %1 行 %2").arg(question.row).arg(question.person);
    return question.rows.size() > 1 ? QuestionCard::tr("%1 等 %2 人").arg(first).arg(question.rows.size()) : first;
}

constexpr int kRevealed = 30'000; // ms (design §6, masked values)

/// How many values of one person are asked about one by one: told with the first of them alone, else 0.
int askedTogether(const PlanView& view, const roster::Question& first)
{
    int count = 0;
    for (const roster::Question& each : questionsOf(view.plan, first.row)) {
        if (each.code != u"match.differs")
            continue;
        if (first.code != each.code || (count == 0 && each.field != first.field))
            return 0;
        ++count;
    }
    return count > 1 ? count : 0;
}

} // namespace

QString QuestionCard::keyOf(const PlanView& view, int group)
{
    const QuestionGroup& asked = view.groups[std::size_t(group)];
    const roster::Question& first = view.plan.questions[std::size_t(asked.first)];
    QString key = QStringLiteral("%1|%2|%3|%4")
                      .arg(first.row)
                      .arg(first.field ? int(*first.field) : -1)
                      .arg(first.code)
                      .arg(asked.others.size());
    for (const roster::Option& option : first.options)
        key += u'|' + option.id + option.text;
    return key + QStringLiteral("|%1").arg(askedTogether(view, first));
}

QuestionCard::QuestionCard(std::shared_ptr<const PlanView> view, int group, QWidget* parent)
    : QFrame(parent)
    , m_view(std::move(view))
    , m_group(group)
    , m_planRow(m_view->planRowOf(question().row))
    , m_key(keyOf(*m_view, group))
    , m_options(new QButtonGroup(this))
{
    setProperty("kind", QStringLiteral("question"));
    setAccessibleName(shownClauses({subjectOf(question()), question().text}));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(14, 10, 14, 10);
    rows->setSpacing(0);
    addHead(*rows);
    if (question().field == book::Field::IdNumber && question().code != u"match.differs")
        addNumber(*rows);
    rows->addSpacing(4);
    addOptions(*rows);
    if (!this->group().others.empty())
        addOther(*rows);
    if (const int count = askedTogether(*m_view, question()); count > 0)
        addForAll(*rows, count);
    showChoice();
}

const roster::Question& QuestionCard::question() const
{
    return m_view->plan.questions[std::size_t(group().first)];
}

void QuestionCard::addHead(QVBoxLayout& rows)
{
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new ElidedLabel(subjectOf(question()), TextRole::BodyStrong), 1);
    if (question().field) {
        head->addWidget(label(book::fieldLabel(*question().field), TextRole::Small, Ink::Text3));
    } else {
        const int count = int(differences().size());
        auto* look = button(tr("看 %1 处不同").arg(count), ButtonKind::Link);
        head->addWidget(look);
        if (count == 0)
            look->hide(); // not shown by hand: it has no parent yet
        connect(look, &QPushButton::clicked, this, [this, look] { showDifferences(look); });
    }
    rows.addLayout(head);
    rows.addWidget(paragraph(question().text, TextRole::Small, Ink::Text2));
    if (question().code == u"match.differs" && !question().differences.empty()) {
        const roster::Change& value = question().differences.front();
        const ShownChange shown = shownDifference({}, value.field, value.oldValue, value.newValue);
        rows.addWidget(
            paragraph(tr("名册里：%1\n表格里：%2").arg(shown.before, shown.after), TextRole::Small, Ink::Text));
    }
}

/// The number as it stands in the sheet, whole for a while after 显示号码.
void QuestionCard::addNumber(QVBoxLayout& rows)
{
    const roster::PlanRow& row = m_view->plan.rows[std::size_t(m_planRow)];
    const QString whole = textInRow(*m_view, row, book::Field::IdNumber);
    auto* line = new QHBoxLayout;
    line->setSpacing(6);
    auto* number = label(shownValue(book::Field::IdNumber, whole), TextRole::Small, Ink::Text2);
    number->setAccessibleName(tr("身份证号，已隐藏"));
    auto* reveal = button(tr("显示"), ButtonKind::Link);
    reveal->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    line->addWidget(number);
    line->addWidget(reveal);
    line->addStretch();
    rows.addLayout(line);
    auto* hide = new QTimer(this);
    hide->setSingleShot(true);
    hide->setInterval(kRevealed);
    const auto conceal = [number, reveal, whole] {
        number->setText(shownValue(book::Field::IdNumber, whole));
        reveal->setText(tr("显示"));
    };
    connect(hide, &QTimer::timeout, this, conceal);
    connect(reveal, &QPushButton::clicked, this, [this, number, reveal, whole, hide, conceal] {
        if (hide->isActive()) {
            hide->stop();
            conceal();
            return;
        }
        number->setText(whole);
        reveal->setText(tr("隐藏"));
        if (m_value && m_value->text().isEmpty())
            m_value->setText(whole);
        hide->start();
    });
}

void QuestionCard::addOptions(QVBoxLayout& rows)
{
    const auto& options = question().options;
    for (std::size_t i = 0; i < options.size(); ++i) {
        auto* row = new AnswerRow(options[i].text,
                                  options[i].recommended ? AnswerRow::Mark::Recommended : AnswerRow::Mark::None);
        row->installEventFilter(this);
        m_options->addButton(row, int(i));
        rows.addWidget(row);
        if (!options[i].needsValue)
            continue;
        m_value = new QLineEdit;
        m_value->setProperty("controlSize", QStringLiteral("s"));
        m_value->setPlaceholderText(tr("按证件填写 18 位号码"));
        m_value->setAccessibleName(options[i].text);
        m_value->installEventFilter(this);
        m_value->hide();
        rows.addWidget(m_value);
        m_fault = paragraph({}, TextRole::Caption, Ink::Accent);
        m_fault->hide();
        rows.addWidget(m_fault);
        connect(m_value, &QLineEdit::editingFinished, this, &QuestionCard::giveValue);
    }
    connect(m_options, &QButtonGroup::idClicked, this, &QuestionCard::choose);
}

/// 转正日期“2010.7”也这样处理.
void QuestionCard::addOther(QVBoxLayout& rows)
{
    const roster::Question& other = m_view->plan.questions[std::size_t(group().others.front())];
    const roster::PlanRow& row = m_view->plan.rows[std::size_t(m_planRow)];
    rows.addSpacing(6);
    auto* line = new QFrame;
    line->setProperty("kind", QStringLiteral("line"));
    rows.addWidget(line);
    rows.addSpacing(6);
    const QString label = book::fieldLabel(other.field.value_or(book::Field::FullMemberDate));
    auto* same = new QCheckBox(tr("%1“%2”也这样处理").arg(label, textInRow(*m_view, row, *other.field)));
    same->setAccessibleName(same->text());
    same->setChecked(true);
    same->installEventFilter(this);
    rows.addWidget(same);
    connect(same, &QCheckBox::clicked, this, [this] { Q_EMIT splitAsked(question().row); });
}

/// 全部保留, 全部改成表里的: for whoever has more than one value that differs.
void QuestionCard::addForAll(QVBoxLayout& rows, int count)
{
    rows.addSpacing(6);
    auto* line = new QFrame;
    line->setProperty("kind", QStringLiteral("line"));
    rows.addWidget(line);
    rows.addSpacing(6);
    rows.addWidget(paragraph(tr("%1一共有 %2 处不同，可以一起定：").arg(question().person).arg(count), TextRole::Small,
                             Ink::Text2));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    const auto add = [&](const QString& verb, const QString& name, const QString& option) {
        auto* all = button(verb, ButtonKind::Text, ControlSize::Small);
        all->setAccessibleName(name.arg(question().person).arg(count));
        all->installEventFilter(this);
        buttons->addWidget(all);
        connect(all, &QPushButton::clicked, this, [this, option] { Q_EMIT allAnswered(question().row, option); });
    };
    add(tr("全部保留"), tr("%1的 %2 处不同，全部保留名册里的"), QStringLiteral("keep"));
    add(tr("全部改成表里的"), tr("%1的 %2 处不同，全部改成表格里的"), QStringLiteral("update"));
    buttons->addStretch();
    rows.addLayout(buttons);
}

/// What the book has otherwise than the row. Who is meant is asked before anything is compared in the plan: the question
/// itself says then what differs.
std::vector<ShownChange> QuestionCard::differences() const
{
    if (question().differences.empty())
        return differencesIn(*m_view, question().row);
    std::vector<ShownChange> found;
    for (const roster::Change& change : question().differences) {
        if (!change.oldValue.isEmpty())
            found.push_back(shownDifference({}, change.field, change.oldValue, change.newValue));
    }
    return found;
}

void QuestionCard::follow(std::shared_ptr<const PlanView> view, int group)
{
    m_view = std::move(view);
    m_group = group;
    m_planRow = m_view->planRowOf(question().row);
    showChoice();
}

void QuestionCard::showChoice()
{
    const auto& options = question().options;
    int chosen = question().chosen;
    for (std::size_t i = 0; i < options.size() && chosen < 0; ++i)
        chosen = options[i].recommended ? int(i) : -1;
    const bool typing = m_value && m_value->isVisible() && question().chosen < 0;
    if (auto* button = m_options->button(chosen); button && !typing)
        button->setChecked(true);
    if (m_value && !typing)
        m_value->setVisible(chosen >= 0 && options[std::size_t(chosen)].needsValue);
    if (m_value)
        showFault(question().chosen >= 0 ? faultOfValue() : QString());
}

bool QuestionCard::isTyping() const
{
    const int option = m_options->checkedId();
    return m_value && option >= 0 && question().options[std::size_t(option)].needsValue;
}

/// What the plan says about the number that was typed.
QString QuestionCard::faultOfValue() const
{
    const int chosen = question().chosen;
    if (chosen < 0 || !question().options[std::size_t(chosen)].needsValue)
        return {};
    for (const roster::RowProblem& problem : problemsOf(m_view->plan, question().row)) {
        if (problem.field == question().field && problem.problem.severity == roster::Severity::Error)
            return longProblem(problem);
    }
    return {};
}

void QuestionCard::showFault(const QString& sentence)
{
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
    m_value->setProperty("state", sentence.isEmpty() ? QVariant() : QVariant(QStringLiteral("error")));
    m_value->setAccessibleDescription(sentence);
    repolish(m_value);
}

bool QuestionCard::askForValue()
{
    if (!isTyping())
        return false;
    const bool missing = m_value->text().trimmed().isEmpty();
    const QString fault = missing ? tr("请填写号码，或者另选一种做法。") : faultOfValue();
    if (fault.isEmpty())
        return false;
    showFault(fault);
    m_value->show();
    m_value->setFocus(Qt::OtherFocusReason);
    return true;
}

void QuestionCard::choose(int option)
{
    const roster::Option& chosen = question().options[std::size_t(option)];
    if (m_value) {
        m_value->setVisible(chosen.needsValue);
        showFault({});
    }
    if (chosen.needsValue)
        m_value->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT answered(group(), chosen.id, {});
}

void QuestionCard::giveValue()
{
    const int option = m_options->checkedId();
    if (option < 0 || !question().options[std::size_t(option)].needsValue || m_value->text().trimmed().isEmpty())
        return;
    if (!m_value->isModified())
        return;
    m_value->setModified(false);
    Q_EMIT answered(group(), question().options[std::size_t(option)].id, m_value->text().trimmed());
}

void QuestionCard::setCurrent(bool current)
{
    if (property("current").toBool() == current)
        return;
    setProperty("current", current);
    repolish(this);
}

void QuestionCard::takeFocus()
{
    if (auto* checked = m_options->checkedButton())
        checked->setFocus(Qt::ShortcutFocusReason);
}

void QuestionCard::showDifferences(QWidget* anchor)
{
    auto* popover = new Popover(anchor);
    popover->setContent(makeDifferences(differences()));
    popover->openAt(anchor);
}

bool QuestionCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT touched(m_planRow);
    return QFrame::eventFilter(watched, event);
}

} // namespace branchbook::ui
