// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institutions/key_field_dialog.h"

#include "ui/cadres/dialog_fields.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>

namespace branchbook::ui {

namespace {

using institutions::CoverageField;
using institutions::KeyField;

constexpr int kFieldLinesHeight = 300;
constexpr int kLeastFieldLines = 120; ///< where large text leaves little room
constexpr int kFieldsBeside = 2;

} // namespace

KeyFieldDialog::KeyFieldDialog(QWidget* host, Desk& desk)
    : Dialog(host, tr("覆盖表的方面"), Width::Medium)
    , m_desk(desk)
    , m_new(cadreLine(tr("添加一个方面"), {}, tr("例如 保密工作")))
{
    setObjectName(QStringLiteral("keyFields"));
    about(QStringLiteral("new:key_field"));
    setText(tr("勾上的列在覆盖表里，名称可以改，最多 %1 个字；去掉勾的停用，制度上原来勾的仍然留着。")
                .arg(institutions::kMostFieldTitle));
    const auto fields = institutions::listEveryKeyField(desk.book().reader());
    m_new->edit()->setMaxLength(institutions::kMostFieldTitle);
    cadreRoom(*this);
    body()->addWidget(makeLines(fields ? *fields : QList<KeyField>()));
    body()->addWidget(m_new);
    keepEnter();
    setFirstFocus(m_new->edit());
    (void)addSafeButton(tr("不改"), Leaving::Asks);
    connect(addButton(tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this, &KeyFieldDialog::save);
}

QWidget* KeyFieldDialog::makeLines(const QList<KeyField>& fields)
{
    auto* inside = new QWidget;
    auto* grid = new QGridLayout(inside);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    for (int i = 0; i < int(fields.size()); ++i) {
        const KeyField& each = fields[i];
        const QString title = institutions::fieldTitle(each.field);
        auto* used = new QCheckBox;
        used->setAccessibleName(tr("“%1”列在覆盖表里").arg(title));
        used->setChecked(each.isInUse());
        auto* edit = new QLineEdit(title);
        edit->setMaxLength(institutions::kMostFieldTitle);
        edit->setAccessibleName(tr("“%1”的名称").arg(title));
        const int column = 2 * (i % kFieldsBeside);
        grid->addWidget(used, i / kFieldsBeside, column);
        grid->addWidget(edit, i / kFieldsBeside, column + 1);
        m_lines.push_back({each, used, edit});
    }
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false); // the dialog's own ground
    inside->setAutoFillBackground(false);
    scroll->setMinimumHeight(kLeastFieldLines);
    scroll->setMaximumHeight(scaled(kFieldLinesHeight));
    return scroll;
}

QLineEdit* KeyFieldDialog::titleOf(const CoverageField& field) const
{
    for (const Line& line : m_lines) {
        if (line.field.field == field)
            return line.title;
    }
    return nullptr;
}

QCheckBox* KeyFieldDialog::boxOf(const CoverageField& field) const
{
    for (const Line& line : m_lines) {
        if (line.field.field == field)
            return line.used;
    }
    return nullptr;
}

/// What is withdrawn goes first: it makes room.
Result<> KeyFieldDialog::perform(store::UnitOfWork& unit) const
{
    const QDate today = m_desk.today();
    for (const Line& line : m_lines) {
        if (line.field.isInUse() && !line.used->isChecked())
            BB_CHECK(institutions::withdrawKeyField(unit, line.field.field, today));
    }
    for (const Line& line : m_lines) {
        if (!line.field.isInUse() && line.used->isChecked())
            BB_CHECK(institutions::takeBackKeyField(unit, line.field.field));
        if (line.title->text().trimmed() != institutions::fieldTitle(line.field.field))
            BB_CHECK(institutions::renameKeyField(unit, line.field.field, line.title->text(), today));
    }
    if (m_new->text().isEmpty())
        return {};
    BB_TRY([[maybe_unused]] const auto made, institutions::addKeyField(unit, m_new->text(), today));
    return {};
}

void KeyFieldDialog::save()
{
    const auto done =
        m_desk.performWithUndo(QStringLiteral("key_field.change"), tr("修改覆盖表的方面"), tr("已修改覆盖表的方面"),
                               [&](store::UnitOfWork& unit) { return perform(unit); });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
