// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/field.h"

#include "branchbook/base/screen_words.h"

#include "ui/kit/button.h"
#include "ui/kit/dialog.h"
#include "ui/kit/drop_down_list.h"
#include "ui/kit/inner_button.h"
#include "ui/theme/icon.h"

#include <QAbstractItemView>
#include <QAction>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

Field::Field(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
    , m_line(new QHBoxLayout)
    , m_title(label(title, TextRole::Small, Ink::Text2))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_title->setContentsMargins(0, 0, 0, 2);
    m_rows->addWidget(m_title);
    if (title.isEmpty())
        m_title->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Field::setEditor(QWidget* editor)
{
    m_editor = editor;
    m_line->setSpacing(8);
    m_line->addWidget(editor, 1);
    m_rows->addLayout(m_line);
    m_title->setBuddy(editor);
    editor->setAccessibleName(m_title->text());
    setFocusProxy(editor);
}

void Field::setTitle(const QString& title)
{
    m_title->setText(title);
    m_editor->setAccessibleName(title);
}

void Field::setError(const QString& sentence)
{
    if (!m_errorRow) {
        if (sentence.isEmpty())
            return;
        m_errorRow = new QWidget(this);
        auto* row = new QHBoxLayout(m_errorRow);
        row->setContentsMargins(0, 3, 0, 0);
        row->setSpacing(4);
        m_errorText = paragraph({}, TextRole::Caption, Ink::Accent);
        row->addWidget(iconLabel(QStringLiteral("error"), 14, Color::AccentText), 0, Qt::AlignTop);
        row->addWidget(m_errorText, 1);
        m_rows->addWidget(m_errorRow);
    }
    m_errorText->setText(sentence);
    m_errorRow->setVisible(!sentence.isEmpty());
    m_editor->setProperty("state", sentence.isEmpty() ? QString() : QStringLiteral("error"));
    m_editor->setAccessibleDescription(sentence);
    repolish(m_editor);
}

void Field::setHint(const QString& text)
{
    if (!m_hint) {
        m_hint = paragraph({}, TextRole::Caption, Ink::Text3);
        m_hint->setContentsMargins(0, 3, 0, 0);
        m_rows->addWidget(m_hint);
    }
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
}

void Field::setRemedy(const QString& text, std::function<void()> act)
{
    m_mend = std::move(act);
    if (text.isEmpty()) {
        if (m_remedy && m_remedy->hasFocus())
            m_editor->setFocus(Qt::OtherFocusReason);
        if (m_remedy)
            m_remedy->hide();
        return;
    }
    if (!m_remedy) {
        m_remedy = ui::button(text, ButtonKind::Link);
        m_rows->addWidget(m_remedy, 0, Qt::AlignLeft);
        setTabOrder(m_editor, m_remedy);
        connect(m_remedy, &QPushButton::clicked, this, [this] {
            const auto mend = m_mend; // it may set another
            if (mend)
                mend();
        });
    }
    m_remedy->setText(text);
    m_remedy->setAccessibleName(shownClauses({m_title->text(), text}));
    m_remedy->show();
}

// A widget of fixed height gets its hint as the most that it may have, whatever its layout asks for at the width it has: the hint of
// a sentence is one long line, so the second would be taken from the editor and from the sentence.
QSize Field::sizeHint() const
{
    QSize hint = QWidget::sizeHint();
    if (testAttribute(Qt::WA_Resized) && hasHeightForWidth())
        hint.setHeight(std::max(hint.height(), layout()->totalHeightForWidth(width())));
    return hint;
}

void Field::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width() && hasHeightForWidth())
        updateGeometry();
}

void Field::setSideWidget(QWidget* widget)
{
    m_line->addWidget(widget);
}

LineField::LineField(const QString& title, const QString& example, QWidget* parent)
    : Field(title, parent)
    , m_edit(new QLineEdit)
{
    m_edit->setPlaceholderText(example);
    setEditor(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &LineField::edited);
    connect(m_edit, &QLineEdit::editingFinished, this, &LineField::left);
}

LineField::~LineField()
{
    m_edit->disconnect(this);
}

QString LineField::text() const
{
    return m_edit->text().trimmed();
}

void LineField::setText(const QString& text)
{
    m_edit->setText(text);
}

TextField::TextField(const QString& title, const QString& example, QWidget* parent)
    : Field(title, parent)
    , m_edit(new QPlainTextEdit)
{
    m_edit->setPlaceholderText(example);
    m_edit->setTabChangesFocus(true);
    onTextSize(this, [this] { m_edit->setFixedHeight(scaled(22) * 3 + 16); });
    setEditor(m_edit);
}

ComboField::ComboField(const QString& title, QWidget* parent)
    : Field(title, parent)
    , m_combo(new QComboBox)
{
    m_combo->setView(new DropDownList); // the plain view honours the style sheet's item rules
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setEditor(m_combo);
    connect(m_combo, &QComboBox::activated, this, [this] { Q_EMIT chosen(code()); });
}

void ComboField::addChoice(const QString& text, const QString& code)
{
    m_combo->addItem(text, code);
}

QString ComboField::code() const
{
    return m_combo->currentData().toString();
}

void ComboField::setCode(const QString& code)
{
    m_combo->setCurrentIndex(m_combo->findData(code));
}

DateField::DateField(const QString& title, QWidget* parent)
    : Field(title, parent)
    , m_edit(new DateEdit)
{
    setEditor(m_edit);
    connect(m_edit, &DateEdit::dateChanged, this, [this](PartialDate date) {
        setError({});
        Q_EMIT dateChanged(date);
    });
    connect(m_edit, &DateEdit::faultFound, this, &DateField::sayFault);
}

void DateField::sayFault()
{
    setError(m_wholeDay ? tr("看不出是哪一天，请像 2026.9.18 这样填写")
                        : tr("看不出是哪一天，请像 2026.9.18 这样填写，也可以只填年月"));
}

bool DateField::requireDay()
{
    if (m_edit->isFaulty())
        sayFault();
    else if (date().isEmpty())
        setError(tr("请填日期，例如 2026.9.18"));
    else if (date().precision() != Precision::Day)
        setError(tr("请把日期写全，例如 2026.9.18"));
    else
        setError({});
    return error().isEmpty();
}

QHBoxLayout* sideBySide(const QList<QWidget*>& fields)
{
    constexpr int kBetween = 14;
    auto* row = new QHBoxLayout;
    row->setSpacing(kBetween);
    for (auto* field : fields)
        row->addWidget(field, 1, Qt::AlignTop);
    return row;
}

QLineEdit* searchEdit(const QString& placeholder, QWidget* parent)
{
    auto* edit = new QLineEdit(parent);
    edit->setPlaceholderText(placeholder);
    edit->setAccessibleName(placeholder);
    edit->setProperty("controlSize", QStringLiteral("s"));
    edit->setProperty(kFindsProperty, true);
    edit->setClearButtonEnabled(false);
    edit->addAction(icon(QStringLiteral("search"), Color::Text3), QLineEdit::LeadingPosition);
    nameInnerButtons(*edit, LineField::tr("搜索"));
    return edit;
}

} // namespace branchbook::ui
