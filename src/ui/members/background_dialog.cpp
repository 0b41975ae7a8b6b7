// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/background_dialog.h"

#include "ui/kit/card.h"
#include "ui/kit/fitting_scroll.h"
#include "ui/kit/text.h"
#include "ui/members/secret_field.h"
#include "ui/shell/desk.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

using organization::Background;
using organization::BackgroundKind;
using store::UnitOfWork;

constexpr int kBackgroundListHeight = 360;
constexpr int kBackgroundListWidth = int(Dialog::Width::Medium) - 48; ///< without the edges

/// What a line is called, without anything that is sealed.
QString titleOfRecord(const Background& record)
{
    if (record.kind == BackgroundKind::Family)
        return record.relation;
    return record.kind == BackgroundKind::Education ? record.level : record.place;
}

QString captionOfRecord(const Background& record)
{
    if (record.kind == BackgroundKind::Family)
        return BackgroundDialog::tr("姓名等情况点“修改”看");
    QStringList words{organization::backgroundPeriod(record)};
    if (record.kind == BackgroundKind::Education)
        words << record.degree << organization::educationModeTitle(record.mode) << record.place;
    words << record.post;
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

QString emptyWord(BackgroundKind kind)
{
    switch (kind) {
    case BackgroundKind::Education: return BackgroundDialog::tr("还没有登记学历。全日制和在职的分开登记，一项一条。");
    case BackgroundKind::Work: return BackgroundDialog::tr("还没有登记简历。一个单位或一个职务一段。");
    case BackgroundKind::Family: break;
    }
    return BackgroundDialog::tr("还没有登记家庭主要成员和社会关系。一人一条。");
}

} // namespace

BackgroundDialog::BackgroundDialog(QWidget* host, Desk& desk, book::MemberId member, const QString& name)
    : Dialog(host, tr("%1的学历、简历和家庭成员").arg(name), Width::Medium)
    , m_desk(desk)
    , m_member(member)
    , m_name(name)
    , m_scroll(new FittingScroll)
{
    setObjectName(QStringLiteral("background"));
    setText(tr("学历和简历印在登记表上；家庭成员要选“印全”才印，不进搜索和操作记录。"));
    keepNothing();
    body()->setContentsMargins(0, 8, 0, 0);
    body()->addWidget(m_scroll);
    (void)addSafeButton(tr("关闭"));
    connect(&desk, &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (changes.tables.contains(QStringLiteral("member_background")))
            reload();
    });
    reload();
}

void BackgroundDialog::reload()
{
    if (QWidget* old = m_scroll->takeWidget()) { // its button may be the one that was pressed
        old->hide();
        old->deleteLater();
    }
    m_scroll->setWidget(makeList());
    m_scroll->setTallest(kBackgroundListHeight, kBackgroundListWidth);
}

QWidget* BackgroundDialog::makeList()
{
    const auto all = organization::listBackground(m_desk.book().reader(), m_member);
    showProblem(all ? QString() : sentence(all.error()));
    auto* list = new QWidget;
    list->setProperty("kind", QStringLiteral("page"));
    auto* rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 12, 0);
    rows->setSpacing(0);
    for (const auto kind : {BackgroundKind::Education, BackgroundKind::Work, BackgroundKind::Family}) {
        const auto records = organization::backgroundOf(all ? *all : QList<Background>(), kind);
        rows->addWidget(makeHead(kind));
        for (const Background& record : records)
            rows->addWidget(makeLine(record));
        if (records.isEmpty())
            rows->addWidget(paragraph(emptyWord(kind), TextRole::Small, Ink::Text2));
        rows->addSpacing(8);
        rows->addWidget(horizontalLine());
    }
    if (const QStringList doubts = organization::backgroundDoubts(all ? *all : QList<Background>(), m_desk.today());
        !doubts.isEmpty()) {
        rows->addSpacing(8);
        rows->addWidget(paragraph(doubts.join(u'\n'), TextRole::Small, Ink::Warn));
    }
    rows->addStretch();
    return list;
}

QWidget* BackgroundDialog::makeHead(BackgroundKind kind)
{
    const QString title = organization::backgroundKindTitle(kind);
    auto* head = new QWidget;
    auto* parts = new QHBoxLayout(head);
    parts->setContentsMargins(0, 8, 0, 4);
    parts->addWidget(label(title, TextRole::SmallStrong, Ink::Text2), 1);
    auto* more = button(tr("添加"), ButtonKind::Text, ControlSize::Small, QStringLiteral("plus"));
    more->setAccessibleName(tr("添加%1").arg(title));
    connect(more, &QPushButton::clicked, this, [this, kind] { add(kind); });
    parts->addWidget(more);
    return head;
}

QWidget* BackgroundDialog::makeLine(const Background& record)
{
    const QString title = titleOfRecord(record);
    auto* row = new QWidget;
    auto* parts = new QHBoxLayout(row);
    parts->setContentsMargins(0, 4, 0, 4);
    parts->setSpacing(4);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new ElidedLabel(title, TextRole::BodyStrong, Color::Text));
    words->addWidget(new ElidedLabel(captionOfRecord(record), TextRole::Caption, Color::Text3));
    parts->addLayout(words, 1);
    auto* change = rowButton(QStringLiteral("edit"), tr("修改“%1”").arg(title));
    auto* away = button(tr("移除"), ButtonKind::Text, ControlSize::Small);
    away->setAccessibleName(tr("移除“%1”").arg(title));
    connect(change, &QPushButton::clicked, this, [this, record] {
        if (record.kind == BackgroundKind::Family)
            noteReveal();
        (new BackgroundForm(this, m_desk, record, m_name))->open();
    });
    connect(away, &QPushButton::clicked, this, [this, record] { remove(record); });
    parts->addWidget(change);
    parts->addWidget(away);
    return row;
}

void BackgroundDialog::add(BackgroundKind kind)
{
    Background record;
    record.member = m_member;
    record.kind = kind;
    (new BackgroundForm(this, m_desk, record, m_name))->open();
}

void BackgroundDialog::remove(const Background& record)
{
    const QString kind = organization::backgroundKindTitle(record.kind);
    const auto done = m_desk.performWithUndo(QStringLiteral("background.remove"), tr("移除%1：%2").arg(kind, m_name),
                                             tr("已移除%1的一条%2").arg(m_name, kind), [&](UnitOfWork& unit) {
                                                 return organization::removeBackground(unit, record.id);
                                             });
    showProblem(done ? QString() : sentence(done.error()));
}

} // namespace branchbook::ui
