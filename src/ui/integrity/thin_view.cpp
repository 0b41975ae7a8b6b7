// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrity/thin_view.h"

#include "branchbook/organization/talk_store.h"
#include "ui/kit/table_view.h"
#include "ui/kit/text.h"
#include "ui/shell/desk.h"

#include <QVBoxLayout>

#include <array>

namespace branchbook::ui {

namespace {

using integrity::ThinAspect;

constexpr int kThinColumn = 2;

Cell thinCell(const ThinAspect& aspect)
{
    const QString text = aspect.thin.isEmpty() ? IntegrityThinView::tr("没有发现") : aspect.thin;
    return {.text = text, .chip = {text, aspect.thin.isEmpty() ? Tone::Ok : Tone::Warn, {}}, .tip = text};
}

constexpr std::array<Column<ThinAspect>, 3> kThinAspectColumns{
    Column<ThinAspect>{QT_TRANSLATE_NOOP("table", "方面"), 150, Qt::AlignLeft,
                       [](const ThinAspect& aspect) { return Cell{.text = aspect.title}; }},
    Column<ThinAspect>{
        QT_TRANSLATE_NOOP("table", "现状"), 260, Qt::AlignLeft,
        [](const ThinAspect& aspect) { return Cell{.text = aspect.state, .tint = Color::Text2, .tip = aspect.state}; }},
    Column<ThinAspect>{QT_TRANSLATE_NOOP("table", "哪里薄弱"), 260, Qt::AlignLeft, thinCell},
};

} // namespace

integrity::TalkCount integrityTalks(const Desk& desk)
{
    organization::TalkQuery query;
    query.branch = desk.branch().id;
    query.period = DateRange{QDate(desk.today().year(), 1, 1), desk.today()};
    const auto all = organization::listTalks(desk.book().reader(), query);
    integrity::TalkCount count;
    for (const organization::Talk& talk : all ? *all : QList<organization::Talk>()) {
        if (talk.kind != organization::TalkKind::Reminder && talk.kind != organization::TalkKind::Integrity)
            continue;
        const bool held = talk.state == organization::TalkState::Held;
        count.held += held ? 1 : 0;
        count.missed += !held && talk.heldOn < desk.today() ? 1 : 0;
    }
    return count;
}

IntegrityThinView::IntegrityThinView(Desk& desk, QWidget* parent)
    : AreaView(desk, parent)
    , m_model(kThinAspectColumns)
    , m_table(new TableView(tr("哪里薄弱")))
    , m_sum(label(QString(), TextRole::Body, Ink::Text3))
{
    auto* rows = new QVBoxLayout(this);
    rows->addWidget(paragraph(tr("今年到今天，各方面有什么、还缺什么；按回车打开那一页。这里不打分。")));
    m_table->setModel(&m_model);
    m_table->setStretchColumn(kThinColumn);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_sum);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& at) {
        const QString id = m_model.row(at.row()).id;
        this->desk().showPage(id == u"talks" ? QStringLiteral("organization") : QStringLiteral("integrity"), id);
    });
    connect(&desk, &Desk::branchChanged, this, &IntegrityThinView::reload);
    connect(&desk, &Desk::changed, this, &IntegrityThinView::reload);
}

void IntegrityThinView::showEvent(QShowEvent* event)
{
    AreaView::showEvent(event);
    reload();
}

void IntegrityThinView::reload()
{
    if (!isVisible())
        return;
    const auto found =
        integrity::thinAspects(desk().book().reader(), desk().branch().id, desk().today(), integrityTalks(desk()));
    const QList<ThinAspect> aspects = found ? *found : QList<ThinAspect>();
    int thin = 0;
    for (const ThinAspect& each : aspects)
        thin += each.thin.isEmpty() ? 0 : 1;
    m_model.setRows({aspects.begin(), aspects.end()});
    m_sum->setText(tr("%1 个方面，%2 个有薄弱之处").arg(aspects.size()).arg(thin));
}

} // namespace branchbook::ui
