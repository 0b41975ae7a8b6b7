// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rule_pane.h"

#include "branchbook/base/screen_sentence.h"
#include "branchbook/rules/override_field.h"
#include "branchbook/rules/rule_history.h"
#include "branchbook/rules/wording.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/text.h"
#include "ui/rules/rule_parts.h"
#include "ui/shell/desk.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

/// QScrollArea asks for the height at the width without its bar, and then squeezes what wraps.
class ColumnScroll final : public QScrollArea
{
public:
    void fit()
    {
        if (widget() != nullptr && widget()->layout() != nullptr)
            widget()->setMinimumHeight(widget()->layout()->heightForWidth(viewport()->width()));
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QScrollArea::resizeEvent(event);
        fit();
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool done = QScrollArea::eventFilter(watched, event);
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            fit();
        return done;
    }
};

/// The whole title, in the brackets that its short form has: local practice has none.
QString regulationName(const rules::Regulation* regulation, const rules::Source& source)
{
    if (regulation == nullptr)
        return source.regulation;
    return regulation->shortTitle.startsWith(u'《') ? QStringLiteral("《%1》").arg(regulation->title)
                                                    : regulation->title;
}

} // namespace

RulePane::RulePane(Desk& desk, QWidget* parent)
    : SidePane(RulePane::tr("规则"), parent)
    , m_desk(desk)
    , m_scroll(new ColumnScroll)
{
    setProperty("kind", QStringLiteral("card"));
    rows()->setContentsMargins(1, 1, 1, 1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus); // the arrows scroll what has no button to reach
    m_scroll->setAccessibleName(accessibleName());
    rows()->addWidget(m_scroll, 1);
    onTextSize(this, [this] {
        if (m_list)
            fill();
    });
}

void RulePane::showRule(const RuleListPtr& list, const QString& id)
{
    const bool another = id != m_id;
    m_list = list;
    m_id = id;
    fill();
    if (another)
        m_scroll->verticalScrollBar()->setValue(0);
}

void RulePane::focusFirst()
{
    if (m_change && m_change->isEnabled())
        m_change->setFocus(Qt::ShortcutFocusReason);
    else
        m_scroll->setFocus(Qt::ShortcutFocusReason);
}

void RulePane::fill()
{
    const RuleRow* row = m_list->find(m_id);
    if (row == nullptr)
        return;
    const auto field = rules::overrideField(m_list->base->catalogue, *row->rule, m_list->day);
    auto* content = new QWidget;
    content->setProperty("kind", QStringLiteral("page"));
    auto* parts = new QVBoxLayout(content);
    parts->setContentsMargins(16, 14, 16, 14);
    parts->setSpacing(12);
    parts->addWidget(makeHead(*row));
    parts->addWidget(makeSource(*row));
    if (const auto* own = m_list->overrideOf(field ? field->ruleId : m_id))
        parts->addWidget(makeOwn(*own, field ? &*field : nullptr));
    for (auto* each : {makeVersions(*row), makeUses(*row)}) {
        if (each)
            parts->addWidget(each);
    }
    parts->addStretch();
    const int at = m_scroll->verticalScrollBar()->value();
    m_scroll->setWidget(content);
    m_scroll->verticalScrollBar()->setValue(at);
}

QWidget* RulePane::makeHead(const RuleRow& row)
{
    auto* head = new QWidget;
    auto* lines = new QVBoxLayout(head);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(6);
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(paragraph(shownTitle(row.rule->title), TextRole::DialogTitle, Ink::Text), 1);
    first->addWidget(strengthMark(row.rule->strength), 0, Qt::AlignTop);
    lines->addLayout(first);
    const rules::Rule* official = m_list->base->catalogue.find(row.rule->id, m_list->day);
    lines->addWidget(paragraph(ruleSentence(official != nullptr ? *official : *row.rule), TextRole::Small, Ink::Text2));
    const auto field = rules::overrideField(m_list->base->catalogue, *row.rule, m_list->day);
    m_change = button(tr("改本支部规定"), ButtonKind::Primary, ControlSize::Small, QStringLiteral("edit"));
    m_change->setEnabled(field.has_value() && !m_desk.book().isReadOnly());
    connect(m_change, &QPushButton::clicked, this, &RulePane::changeAsked);
    auto* actions = new QHBoxLayout;
    actions->setContentsMargins(0, 4, 0, 0);
    actions->addWidget(m_change);
    actions->addStretch();
    lines->addLayout(actions);
    if (m_desk.book().isReadOnly())
        lines->addWidget(paragraph(tr("手册以只读方式打开，不能改。"), TextRole::Caption, Ink::Text3));
    else if (!field)
        lines->addWidget(paragraph(whyNoFigure(*row.rule), TextRole::Caption, Ink::Text3));
    return head;
}

QWidget* RulePane::makeSource(const RuleRow& row)
{
    auto* part = new QWidget;
    auto* lines = new QVBoxLayout(part);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    const rules::Rule& rule = *row.rule;
    const rules::Catalogue& catalogue = m_list->base->catalogue;
    const rules::Regulation* regulation = catalogue.regulation(rule.source.regulation);
    const QString article = rules::articleText(rule.source);
    lines->addWidget(factsPart({{tr("依据"), regulationName(regulation, rule.source)},
                                {tr("条款"), article.isEmpty() ? tr("条号未定") : article},
                                {tr("施行"), row.since},
                                {tr("置信"), confidenceText(rule.source.confidence)},
                                {tr("核对"), shownDay(catalogue.checkedOn())}}));
    if (rule.toVerify())
        lines->addWidget(doubtLine(tr("待核实：规则照常使用，请对照文件原文再确认。")));
    if (regulation != nullptr && !regulation->note.isEmpty())
        lines->addWidget(paragraph(regulation->note, TextRole::Caption, Ink::Text3));
    if (!article.isEmpty()) // of a local custom there is nothing to look up
        lines->addWidget(
            paragraph(tr("程序里没有条文全文，核对时请按文件名和条款查阅印发的原件。"), TextRole::Caption, Ink::Text3));
    return part;
}

QWidget* RulePane::makeOwn(const agenda::StoredOverride& own, const rules::OverrideField* field)
{
    auto* box = frame(QStringLiteral("bannerInfo"));
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins(12, 10, 12, 10);
    lines->setSpacing(2);
    auto* first = new QHBoxLayout;
    first->setSpacing(6);
    first->addWidget(iconLabel(QStringLiteral("edit"), 16, Color::Info));
    const QString place = own.branch ? tr("本支部") : tr("整本手册");
    auto* title =
        paragraph(tr("%1：%2").arg(place, ownFigureText(own.figure.value, field)), TextRole::BodyStrong, Ink::Text);
    title->setObjectName(QStringLiteral("ownFigure"));
    first->addWidget(title, 1);
    if (!m_desk.book().isReadOnly()) {
        auto* back = button(tr("恢复"), ButtonKind::Link);
        back->setAccessibleName(tr("恢复原来的规定"));
        back->setObjectName(QStringLiteral("restoreFigure"));
        connect(back, &QPushButton::clicked, this, &RulePane::restoreAsked);
        first->addWidget(back);
    }
    lines->addLayout(first);
    lines->addWidget(paragraph(tr("原因：%1").arg(own.figure.reason), TextRole::Small, Ink::Text2));
    QStringList facts;
    if (!own.figure.author.isEmpty())
        facts << own.figure.author;
    facts << shownDay(own.figure.setOn);
    if (field != nullptr)
        facts << againstText(rules::compareOverride(m_list->base->catalogue, *field, own.figure.value, m_list->day));
    lines->addWidget(paragraph(facts.join(QStringLiteral(" · ")), TextRole::Caption, Ink::Text3));
    const QString id = own.figure.ruleId;
    if (m_list->rulebook.leftOut.contains(id))
        lines->addWidget(doubtLine(tr("没有采用：规则库里没有这一条，或者它比必须的规定宽。")));
    return box;
}

QWidget* RulePane::makeVersions(const RuleRow& row)
{
    const auto versions = m_list->base->catalogue.versions(row.rule->id);
    if (versions.size() < 2)
        return nullptr;
    return versionsPart(m_list->base->catalogue, versions, m_list->day);
}

QWidget* RulePane::makeUses(const RuleRow& row)
{
    auto* part = usesPart(m_desk, *m_list, *row.rule, [this](const QString& id) { Q_EMIT ruleAsked(id); });
    return part;
}

QWidget* makeBaseNote(const rules::RuleBase& base)
{
    auto* note = new QWidget;
    auto* row = new QHBoxLayout(note);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    const bool faulty = !base.errors.isEmpty();
    row->addWidget(iconLabel(faulty ? QStringLiteral("alert") : QStringLiteral("check-circle"), 16,
                             faulty ? Color::Warn : Color::Ok));
    QString words = RulePane::tr("规则库 · %1核对").arg(shownDay(base.catalogue.checkedOn()));
    if (!base.files.isEmpty())
        words += RulePane::tr(" · 加 %1 个自己的文件").arg(base.files.size());
    else if (faulty)
        words = RulePane::tr("自己的规则文件有错，用的是自带的");
    row->addWidget(new ElidedLabel(words, TextRole::Small, Color::Text2));
    if (faulty) {
        const QString fault = sentence(base.errors.first());
        note->setToolTip(fault);
        note->setAccessibleName(words);
        note->setAccessibleDescription(fault);
    }
    return note;
}

} // namespace branchbook::ui
