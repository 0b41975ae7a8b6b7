// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/minutes_box.h"

#include "ui/gathering/minutes_edit.h"
#include "ui/gathering/phrase_marks.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/paint.h"
#include "ui/kit/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace branchbook::ui {

namespace {

constexpr int kFewestLines = 4; ///< of the text in sight

} // namespace

MinutesBox::MinutesBox(Tools tools, QWidget* parent)
    : QFrame(parent)
    , m_edit(new MinutesEdit)
    , m_problem(new QWidget)
    , m_problemText(paragraph({}, TextRole::Caption, Ink::Accent))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(2, 2, 2, 2); // the border of the focus is 2 px, all around
    rows->setSpacing(0);
    rows->addWidget(makeTools(tools));
    rows->addWidget(m_edit, 1);
    auto* problem = new QHBoxLayout(m_problem);
    problem->setContentsMargins(14, 4, 14, 6);
    problem->setSpacing(4);
    problem->addWidget(iconLabel(QStringLiteral("error"), 14, Color::AccentText), 0, Qt::AlignTop);
    problem->addWidget(m_problemText, 1);
    m_problem->hide();
    rows->addWidget(m_problem);
    onTextSize(this, [this] {
        m_edit->setMinimumHeight(scaled(kFewestLines * MinutesEdit::kLine) + 16); // whatever is said below it
        fitWords();
    });
    m_phrases = new PhraseMarks(*m_edit);
    rows->addWidget(m_phrases);
    connect(m_edit, &MinutesEdit::problemFound, this, [this](const QString& sentence) {
        m_problemText->setText(sentence);
        m_problem->setVisible(!sentence.isEmpty());
        m_edit->setAccessibleDescription(sentence);
    });
    connect(m_edit, &QTextEdit::currentCharFormatChanged, this, &MinutesBox::showFormats);
    m_edit->installEventFilter(this);
}

/// The frame around the tools and the text is the box's own: the text paints only itself anew when the focus comes or goes.
bool MinutesBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update();
    return QFrame::eventFilter(watched, event);
}

QPushButton* MinutesBox::tool(QHBoxLayout& row, const QString& icon, const QString& name,
                              const std::function<void()>& act)
{
    auto* made = iconButton(icon, name, ButtonKind::Text, ControlSize::Small);
    made->setFocusPolicy(Qt::TabFocus); // a click leaves the caret in the text
    connect(made, &QPushButton::clicked, this, act);
    row.addWidget(made);
    return made;
}

QPushButton* MinutesBox::wordTool(QHBoxLayout& row, const QString& icon, const QString& text)
{
    auto* made = button(text, ButtonKind::Text, ControlSize::Small, icon);
    made->setProperty("dense", QStringLiteral("yes"));
    made->setFocusPolicy(Qt::TabFocus);
    made->setAccessibleName(text);
    made->setToolTip(text);
    row.addWidget(made);
    m_wordTools.append({made, text});
    return made;
}

QWidget* MinutesBox::makeTools(Tools tools)
{
    m_tools = frame(QStringLiteral("tools"));
    m_tools->setFixedHeight(scaled(38));
    auto* row = new QHBoxLayout(m_tools);
    row->setContentsMargins(6, 0, 6, 0);
    row->setSpacing(2);
    m_tools->setMinimumWidth(1); // where the words do not fit, they go: the column is not made wider for them
    const auto line = [row] {
        auto* made = verticalLine();
        made->setFixedHeight(18);
        made->setProperty("strong", QStringLiteral("yes"));
        row->addSpacing(4);
        row->addWidget(made);
        row->addSpacing(4);
    };
    m_bold = tool(*row, QStringLiteral("bold"), tr("加粗，Ctrl+B"), [this] { m_edit->toggleBold(); });
    m_underline = tool(*row, QStringLiteral("underline"), tr("下划线，Ctrl+U"), [this] { m_edit->toggleUnderline(); });
    m_bold->setCheckable(true);
    m_underline->setCheckable(true);
    line();
    tool(*row, QStringLiteral("list-bullet"), tr("项目符号"),
         [this] { m_edit->toggleList(QTextListFormat::ListDisc); });
    tool(*row, QStringLiteral("list-number"), tr("编号"), [this] { m_edit->toggleList(QTextListFormat::ListDecimal); });
    tool(*row, QStringLiteral("indent"), tr("缩进，Ctrl+]"), [this] { m_edit->indent(1); });
    if (tools == Tools::OfMeeting) {
        line();
        addMeetingTools(*row);
    }
    row->addStretch();
    auto* back = tool(*row, QStringLiteral("undo"), tr("撤销，Ctrl+Z"), [this] { m_edit->undo(); });
    back->setEnabled(false);
    connect(m_edit, &QTextEdit::undoAvailable, back, &QWidget::setEnabled);
    return m_tools;
}

void MinutesBox::addMeetingTools(QHBoxLayout& row)
{
    auto* speakers = wordTool(row, QStringLiteral("user"), tr("插入发言人"));
    m_speakers = new QMenu(this);
    m_speakers->setObjectName(QStringLiteral("speakers"));
    connect(m_speakers, &QMenu::aboutToShow, this, &MinutesBox::fillSpeakers);
    speakers->setMenu(m_speakers);
    auto* attach = wordTool(row, QStringLiteral("paperclip"), tr("添加附件"));
    connect(attach, &QPushButton::clicked, this, &MinutesBox::attachAsked);
    auto* pattern = wordTool(row, QStringLiteral("file"), tr("套用模板"));
    pattern->setObjectName(QStringLiteral("template"));
    pattern->setToolTip(tr("套用模板：放进这类会议常用的小标题"));
    connect(pattern, &QPushButton::clicked, this, &MinutesBox::templateAsked);
}

void MinutesBox::fitWords()
{
    for (const auto& [made, text] : m_wordTools)
        made->setText(text);
    if (m_tools->layout()->minimumSize().width() <= width() - 4)
        return;
    for (const auto& [made, text] : m_wordTools)
        made->setText({});
}

void MinutesBox::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitWords();
}

void MinutesBox::fillSpeakers()
{
    m_speakers->clear();
    const auto names = m_names ? m_names() : QStringList();
    for (const auto& name : names)
        connect(m_speakers->addAction(menuText(name)), &QAction::triggered, this,
                [this, name] { m_edit->insertSpeaker(name); });
    if (names.isEmpty())
        m_speakers->addAction(tr("还没有到会的人"))->setEnabled(false);
}

void MinutesBox::showFormats()
{
    m_bold->setChecked(m_edit->fontWeight() >= QFont::DemiBold);
    m_underline->setChecked(m_edit->fontUnderline());
}

void MinutesBox::setReadOnly(bool on)
{
    m_edit->setReadOnly(on);
    if (m_example.isEmpty())
        m_example = m_edit->placeholderText();
    m_edit->setPlaceholderText(on ? QString() : m_example);
    m_tools->setVisible(!on);
    m_phrases->look();
}

void MinutesBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool focused = m_edit->hasFocus() && !m_edit->isReadOnly();
    paintBox(painter, rect(), 8, Color::Surface, focused ? Color::AccentText : Color::Control, focused ? 2 : 1);
}

} // namespace branchbook::ui
