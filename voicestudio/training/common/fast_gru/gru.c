/* One direction of a GRU (Cho et al. 2014, as torch.nn.GRU computes it), forward and backward.
 *
 * Compiled for a layer's INPUTS and UNITS, multiples of 16. Sequences are taken CHUNK at a time, so that
 * their states, a step's inputs and the weights in use stay in the nearest caches; the products of a step are made
 * where the gates need them, so that nothing but the gates is written to memory.
 *
 * A row is a step of a sequence: row = sequence * sequence_stride + step * step_stride. Arrays of
 * gates are in torch's order, reset, update, new, unless it is said otherwise. Results are the same
 * whatever the processor's other work, and NaN and infinity pass through.
 */
#include <string.h>

#ifdef __AVX512F__
#define LANES 16
#define GROUP 8 /* sequences whose sums are in registers at a time */
#else
#define LANES 8
#define GROUP 4
#endif
#ifndef CHUNK
#define CHUNK 32
#endif
#define GATES (3 * UNITS)
#define KEPT (4 * UNITS) /* a row's reset, update and new gate, and the state's part of the last */
#define INLINE static inline __attribute__((always_inline))
#define UNROLLED _Pragma("GCC unroll 16")

typedef float vec __attribute__((vector_size(4 * LANES), aligned(4), may_alias));
typedef int ints __attribute__((vector_size(4 * LANES), aligned(4), may_alias));

typedef struct {
    long sequences, steps, sequence_stride, step_stride, backwards;
} Shape;

INLINE vec splat(float x) { return x - (vec){}; }
INLINE vec at(const float *p) { return *(const vec *)p; }
/* A value that is used again and again stays in a register, instead of being loaded each time. */
#ifdef __AVX2__
#define HELD(x) __asm__("" : "+v"(x))
#else
#define HELD(x)
#endif
INLINE void put(float *p, vec x) { *(vec *)p = x; }
INLINE vec chosen(ints mask, vec yes, vec no) { return (vec)((mask & (ints)yes) | (~mask & (ints)no)); }

/* e^x with a relative error of about 1e-7 (Cephes' expf); x is bounded to +-87. */
INLINE vec exponential(vec x) {
    const vec rounder = splat(12582912.0f); /* 1.5 * 2^23: adding it rounds to a whole number */
    x = chosen(x > 87.0f, splat(87.0f), x);
    x = chosen(x < -87.0f, splat(-87.0f), x);
    vec shifted = x * 1.44269504f + rounder, whole = shifted - rounder;
    vec t = x - whole * 0.693359375f + whole * 2.12194440e-4f;
    vec p = t * 1.9875691500e-4f + 1.3981999507e-3f;
    p = p * t + 8.3334519073e-3f;
    p = p * t + 4.1665795894e-2f;
    p = p * t + 1.6666665459e-1f;
    p = p * t + 5.0000001201e-1f;
    p = p * t * t + t + 1.0f;
    return p * (vec)(((ints)shifted - (ints)rounder + 127) << 23);
}

INLINE vec sigmoid(vec x) { return 1.0f / (1.0f + exponential(-x)); }
INLINE vec hyperbolic_tangent(vec x) { return 2.0f / (1.0f + exponential(-2.0f * x)) - 1.0f; }

/* Weights (GATES, width) as (UNITS / LANES, width, 3, LANES): in the order in which they are used. */
static void pack(const float *weights, long width, float *packed) {
    for (long first = 0; first < UNITS; first += LANES)
        for (long k = 0; k < width; k++)
            for (long gate = 0; gate < 3; gate++)
                for (long unit = first; unit < first + LANES; unit++)
                    *packed++ = weights[(gate * UNITS + unit) * width + k];
}

/* Add the products of GROUP rows with packed weights to the sums of LANES units' three gates. */
INLINE void add_products(vec sums[GROUP][3], const float *rows, long width, const float *packed) {
    for (long k = 0; k < width; k++, packed += 3 * LANES) {
        vec reset = at(packed), update = at(packed + LANES), new = at(packed + 2 * LANES);
        HELD(reset);
        HELD(update);
        HELD(new);
        UNROLLED for (int s = 0; s < GROUP; s++) {
            vec x = splat(rows[s * width + k]);
            sums[s][0] += x * reset;
            sums[s][1] += x * update;
            sums[s][2] += x * new;
        }
    }
}

/* c (rows, columns) += a b, where a's element (row, k) is at row * a_row + k * a_step and b is
 * (depth, columns). `rows` is a multiple of GROUP. */
INLINE void multiply_tile(int vectors, const float *a, long a_row, long a_step, const float *b,
                          long columns, long depth, float *c) {
    vec sums[GROUP][3];
    UNROLLED for (int s = 0; s < GROUP; s++)
        UNROLLED for (int v = 0; v < vectors; v++) sums[s][v] = at(c + s * columns + v * LANES);
    for (long k = 0; k < depth; k++) {
        vec row[3];
        UNROLLED for (int v = 0; v < vectors; v++) {
            row[v] = at(b + k * columns + v * LANES);
            HELD(row[v]);
        }
        UNROLLED for (int s = 0; s < GROUP; s++) {
            vec x = splat(a[s * a_row + k * a_step]);
            UNROLLED for (int v = 0; v < vectors; v++) sums[s][v] += x * row[v];
        }
    }
    UNROLLED for (int s = 0; s < GROUP; s++)
        UNROLLED for (int v = 0; v < vectors; v++) put(c + s * columns + v * LANES, sums[s][v]);
}

INLINE void multiply(const float *a, long a_row, long a_step, const float *b, long columns,
                     long depth, float *c, long rows) {
    long first = 0;
    for (; first + 3 * LANES <= columns; first += 3 * LANES)
        for (long row = 0; row < rows; row += GROUP)
            multiply_tile(3, a + row * a_row, a_row, a_step, b + first, columns, depth,
                          c + row * columns + first);
    for (; first + 2 * LANES <= columns; first += 2 * LANES)
        for (long row = 0; row < rows; row += GROUP)
            multiply_tile(2, a + row * a_row, a_row, a_step, b + first, columns, depth,
                          c + row * columns + first);
    for (; first < columns; first += LANES)
        for (long row = 0; row < rows; row += GROUP)
            multiply_tile(1, a + row * a_row, a_row, a_step, b + first, columns, depth,
                          c + row * columns + first);
}

INLINE long smaller(long a, long b) { return a < b ? a : b; }
INLINE long grouped(long count) { return (count + GROUP - 1) / GROUP * GROUP; }

/* The row of the first sequence of a chunk at the step that is computed as the `turn`-th. */
INLINE long row_of(const Shape *shape, long sequence, long turn) {
    long step = shape->backwards ? shape->steps - 1 - turn : turn;
    return sequence * shape->sequence_stride + step * shape->step_stride;
}

INLINE void gather(float *to, const float *from, long width, long stride, long count) {
    for (long s = 0; s < count; s++) memcpy(to + s * width, from + s * stride, 4 * width);
}

/* `x` (rows, INPUTS), `start` (sequences, UNITS) or NULL for zeros, `out` rows of `out_width`.
 * `kept` (sequences rounded up to CHUNK, steps, KEPT) is for `backward`. */
void forward(Shape shape, const float *x, const float *weight_ih, const float *weight_hh,
             const float *bias_ih, const float *bias_hh, const float *start, float *out,
             long out_width, float *kept) {
    float of_inputs[GATES * INPUTS], of_states[GATES * UNITS], bias[GATES];
    float inputs[CHUNK * INPUTS], both[2][CHUNK * UNITS], *state = both[0], *next = both[1];
    pack(weight_ih, INPUTS, of_inputs);
    pack(weight_hh, UNITS, of_states);
    for (long i = 0; i < GATES; i++) bias[i] = bias_ih[i] + (i < 2 * UNITS ? bias_hh[i] : 0);
    memset(inputs, 0, sizeof inputs);
    for (long sequence = 0; sequence < shape.sequences; sequence += CHUNK) {
        long count = smaller(CHUNK, shape.sequences - sequence);
        memset(both, 0, sizeof both);
        if (start) memcpy(state, start + sequence * UNITS, 4 * UNITS * count);
        for (long turn = 0; turn < shape.steps; turn++, kept += CHUNK * KEPT) {
            long row = row_of(&shape, sequence, turn);
            gather(inputs, x + row * INPUTS, INPUTS, shape.sequence_stride * INPUTS, count);
            for (long unit = 0; unit < UNITS; unit += LANES)
                for (long s = 0; s < count; s += GROUP) {
                    vec sums[GROUP][3], new[GROUP];
                    UNROLLED for (int i = 0; i < GROUP; i++)
                        UNROLLED for (int g = 0; g < 3; g++) sums[i][g] = at(bias + g * UNITS + unit);
                    add_products(sums, inputs + s * INPUTS, INPUTS, of_inputs + 3 * unit * INPUTS);
                    UNROLLED for (int i = 0; i < GROUP; i++) {
                        new[i] = sums[i][2];
                        sums[i][2] = at(bias_hh + 2 * UNITS + unit);
                    }
                    add_products(sums, state + s * UNITS, UNITS, of_states + 3 * unit * UNITS);
                    UNROLLED for (int i = 0; i < GROUP; i++) {
                        float *gates = kept + (s + i) * KEPT + unit;
                        vec r = sigmoid(sums[i][0]), z = sigmoid(sums[i][1]);
                        vec n = hyperbolic_tangent(new[i] + r * sums[i][2]);
                        put(gates, r);
                        put(gates + UNITS, z);
                        put(gates + 2 * UNITS, n);
                        put(gates + 3 * UNITS, sums[i][2]);
                        put(next + (s + i) * UNITS + unit, n + z * (at(state + (s + i) * UNITS + unit) - n));
                    }
                }
            for (long s = 0; s < count; s++)
                memcpy(out + (row + s * shape.sequence_stride) * out_width, next + s * UNITS, 4 * UNITS);
            float *swapped = state;
            state = next;
            next = swapped;
        }
    }
}

/* Add to `grad_x` (rows, INPUTS) and set the gradients of the weights and biases, from the gradient
 * `grad_out` of `out` and what `forward` kept. */
void backward(Shape shape, const float *x, const float *weight_ih, const float *weight_hh,
              const float *start, const float *out, const float *grad_out, long out_width,
              const float *kept, float *grad_x, float *grad_weight_ih, float *grad_weight_hh,
              float *grad_bias_ih, float *grad_bias_hh) {
    /* Gradients of gates are in the order new, reset, update, new's state part: the first three
     * belong to the inputs, the last three to the state. */
    float grads[CHUNK * KEPT], bias[KEPT] = {0}, of_inputs[GATES * INPUTS];
    float inputs[CHUNK * INPUTS], grad_inputs[CHUNK * INPUTS];
    float states[CHUNK * UNITS], carried[CHUNK * UNITS];
    float sums_ih[GATES * INPUTS] = {0};
    memcpy(of_inputs, weight_ih + 2 * UNITS * INPUTS, 4 * UNITS * INPUTS);
    memcpy(of_inputs + UNITS * INPUTS, weight_ih, 8 * UNITS * INPUTS);
    memset(grad_weight_hh, 0, 4 * GATES * UNITS);
    memset(inputs, 0, sizeof inputs);
    for (long sequence = 0; sequence < shape.sequences; sequence += CHUNK) {
        long count = smaller(CHUNK, shape.sequences - sequence);
        memset(grads, 0, sizeof grads);
        memset(states, 0, sizeof states);
        memset(carried, 0, sizeof carried);
        const float *chunk = kept + sequence * shape.steps * KEPT;
        for (long turn = shape.steps - 1; turn >= 0; turn--) {
            long row = row_of(&shape, sequence, turn), before = row_of(&shape, sequence, turn - 1);
            long stride = shape.sequence_stride;
            gather(inputs, x + row * INPUTS, INPUTS, stride * INPUTS, count);
            if (turn)
                gather(states, out + before * out_width, UNITS, stride * out_width, count);
            else if (start)
                memcpy(states, start + sequence * UNITS, 4 * UNITS * count);
            else
                memset(states, 0, sizeof states);
            for (long s = 0; s < count; s++) {
                const float *gates = chunk + (turn * CHUNK + s) * KEPT;
                const float *wanted = grad_out + (row + s * stride) * out_width;
                for (long unit = 0; unit < UNITS; unit += LANES) {
                    vec r = at(gates + unit), z = at(gates + UNITS + unit);
                    vec n = at(gates + 2 * UNITS + unit), of_state = at(gates + 3 * UNITS + unit);
                    float *carry = carried + s * UNITS + unit, *grad = grads + s * KEPT + unit;
                    vec g = at(wanted + unit) + at(carry);
                    vec new = g * (1.0f - z) * (1.0f - n * n);
                    vec reset = new * of_state * r * (1.0f - r);
                    vec update = g * (at(states + s * UNITS + unit) - n) * z * (1.0f - z);
                    vec values[4] = {new, reset, update, new * r};
                    UNROLLED for (int i = 0; i < 4; i++) {
                        put(grad + i * UNITS, values[i]);
                        put(bias + i * UNITS + unit, at(bias + i * UNITS + unit) + values[i]);
                    }
                    put(carry, g * z);
                }
            }
            long rows = grouped(count);
            multiply(grads + UNITS, KEPT, 1, weight_hh, UNITS, GATES, carried, rows);
            multiply(grads + UNITS, 1, KEPT, states, UNITS, rows, grad_weight_hh, GATES);
            multiply(grads, 1, KEPT, inputs, INPUTS, rows, sums_ih, GATES);
            memset(grad_inputs, 0, sizeof grad_inputs);
            multiply(grads, KEPT, 1, of_inputs, INPUTS, GATES, grad_inputs, rows);
            for (long s = 0; s < count; s++) {
                float *to = grad_x + (row + s * stride) * INPUTS;
                for (long i = 0; i < INPUTS; i += LANES)
                    put(to + i, at(to + i) + at(grad_inputs + s * INPUTS + i));
            }
        }
    }
    memcpy(grad_weight_ih, sums_ih + UNITS * INPUTS, 8 * UNITS * INPUTS);
    memcpy(grad_weight_ih + 2 * UNITS * INPUTS, sums_ih, 4 * UNITS * INPUTS);
    memcpy(grad_bias_ih, bias + UNITS, 8 * UNITS);
    memcpy(grad_bias_ih + 2 * UNITS, bias, 4 * UNITS);
    memcpy(grad_bias_hh, bias + UNITS, 4 * GATES);
}
