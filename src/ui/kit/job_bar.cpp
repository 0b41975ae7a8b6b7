// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/job_bar.h"

#include "ui/kit/button.h"
#include "ui/kit/paint.h"
#include "ui/kit/text.h"

#include <QHBoxLayout>
#include <QPainter>

namespace branchbook::ui {

JobBar::JobBar(QWidget* parent)
    : QWidget(parent)
    , m_words(new QWidget(this))
    , m_text(label({}, TextRole::Small, Ink::Text2))
    , m_cancel(button(tr("取消"), ButtonKind::Standard, ControlSize::Small))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 2, 0, 0);
    rows->setSpacing(0);
    auto* row = new QHBoxLayout(m_words);
    row->setContentsMargins(24, 5, 24, 5);
    row->addWidget(m_text, 1);
    row->addWidget(m_cancel);
    rows->addWidget(m_words);
    m_words->hide();
    m_lineTimer.setSingleShot(true);
    m_lineTimer.setInterval(400);
    m_wordTimer.setSingleShot(true);
    m_wordTimer.setInterval(3000);
    m_frames.setInterval(40);
    connect(&m_lineTimer, &QTimer::timeout, this, [this] {
        show();
        m_frames.start();
    });
    connect(&m_wordTimer, &QTimer::timeout, this, &JobBar::showWords);
    connect(&m_frames, &QTimer::timeout, this, [this] {
        m_phase = (m_phase + 4) % 140;
        update(0, 0, width(), 2);
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_text->setText(tr("正在停下……"));
        Q_EMIT cancelAsked();
    });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void JobBar::begin(const QString& what)
{
    m_running = true;
    m_fraction = -1;
    m_text->setText(what);
    m_cancel->setEnabled(true);
    m_words->hide();
    m_lineTimer.start();
    m_wordTimer.start();
}

void JobBar::advance(qint64 done, qint64 total, const QString& what)
{
    m_fraction = total > 0 ? double(done) / double(total) : -1;
    if (m_cancel->isEnabled() && !what.isEmpty())
        m_text->setText(total > 0 ? tr("%1，%2%").arg(what).arg(int(m_fraction * 100)) : what);
    setAccessibleName(m_text->text());
    update();
}

void JobBar::finish()
{
    m_running = false;
    m_lineTimer.stop();
    m_wordTimer.stop();
    m_frames.stop();
    hide();
}

void JobBar::showWords()
{
    m_words->show();
}

void JobBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRectF(0, 0, width(), 2), color(Color::Track));
    const double length = m_fraction >= 0 ? width() * m_fraction : width() * 0.3;
    const double left = m_fraction >= 0 ? 0 : width() * (m_phase / 100.0) - length;
    painter.fillRect(QRectF(left, 0, length, 2), color(Color::AccentSolid));
}

} // namespace branchbook::ui
