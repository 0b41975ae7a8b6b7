// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Small painted things that say a state: chip, status word, count badge, avatar.
#pragma once

#include "ui/kit/paint.h"

#include <QImage>
#include <QWidget>

namespace branchbook::ui {

class Chip final : public QWidget
{
    Q_OBJECT
public:
    explicit Chip(ChipSpec spec, QWidget* parent = nullptr);
    void setSpec(const ChipSpec& spec);
    [[nodiscard]] QSize sizeHint() const override { return chipSize(m_spec); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ChipSpec m_spec;
};

/// Icon and word without fill: 已交, 未交.
class StatusText final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusText(ChipSpec spec, QWidget* parent = nullptr);
    void setSpec(const ChipSpec& spec);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ChipSpec m_spec;
};

/// Tone::Warn for late, Neutral otherwise.
class CountBadge final : public QWidget
{
    Q_OBJECT
public:
    CountBadge(int count, Tone tone, QWidget* parent = nullptr);
    void setCount(int count);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_count;
    Tone m_tone;
};

/// 24, 28, 36 or 52 wide.
class Avatar final : public QWidget
{
    Q_OBJECT
public:
    explicit Avatar(const QString& name, int size = 28, QWidget* parent = nullptr);
    void setName(const QString& name);
    /// In place of the first character; null: the character again.
    void setPhoto(const QImage& photo);
    [[nodiscard]] bool hasPhoto() const { return !m_photo.isNull(); }
    [[nodiscard]] QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    QImage m_photo;
    int m_size;
};

} // namespace branchbook::ui
